// What was only about a day, told apart: what has lasted since about then, what was at some time in a span that began about then, what is due at some time about two days.
// Of the founding graph as versions before 6 had it; what else has been written since stays.
// @returns table
// @column changed Count how many things and claims

UNWIND [
  {was: ['about'], becomes: {precision: 'interval', validTo: null, asOf: date('2023-10-05')}, ids: ['afghan-taliban.at-war-with.isis-k', 'afghan-taliban.conducted.war-on-isis-k',
    'figure-duration-trend', 'figure-duration-war', 'rise-in-attacks.has-figure.figure-duration-trend', 'war-on-isis-k', 'war-on-isis-k.directed-at.isis-k',
    'war-on-isis-k.has-figure.figure-duration-war', 'war-on-isis-k.occurred-in.afghanistan']},
  {was: ['about', 'within'], becomes: {precision: 'interval', timeQualifier: 'within from about'}, ids: ['afghan-taliban.killed.isis-k-leaders-killed', 'figure-leaders-killed',
    'isis-k-leaders-killed.took-part-in.killing-of-isis-k-leaders', 'killing-of-isis-k-leaders', 'killing-of-isis-k-leaders.has-figure.figure-leaders-killed',
    'war-on-isis-k.leads-to.killing-of-isis-k-leaders', 'attacks-on-election-rallies', 'attacks-on-election-rallies.attacked.election-rallies', 'election-rallies',
    'election-rallies.occurred-in.pakistan', 'election-rallies.part-of.pakistani-elections', 'isis-k.targeted.election-rallies', 'new-ttp-recruits.member-of.ttp',
    'new-ttp-recruits.recruited-from.al-qaeda', 'new-ttp-recruits.took-part-in.ttp-recruitment', 'noor-wali-mehsud.conducted.ttp-recruitment',
    'noor-wali-mehsud.recruits.new-ttp-recruits', 'ttp-and-isis-k.conducted.attacks-on-election-rallies', 'ttp-recruitment', 'ttp.targeted.election-rallies']},
  {was: ['about'], becomes: {timeQualifier: 'from about'}, ids: ['figure-last-decade', 'lost-counter-terrorism-progress.has-figure.figure-last-decade']},
  {was: ['about', 'planned for', 'for the elections of', 'none'], becomes: {timeQualifier: 'within about'}, ids: ['elections-as-rescheduled', 'exclusion-of-imran-khan',
    'exclusion-of-imran-khan.applies-in.pakistani-elections', 'exclusion-of-imran-khan.targets.imran-khan', 'imran-khan.excluded-from.pakistani-elections',
    'pakistan.holds.pakistani-elections', 'pakistani-elections', 'pakistani-elections.planned-for.elections-as-rescheduled']}
] AS row
UNWIND row.ids AS id
MATCH (n:Entity|Claim {id: id})
WHERE n.validTo IN [date('2023-10-05'), date('2024-01-31')] AND coalesce(n.timeQualifier, 'none') IN row.was
SET n += row.becomes
RETURN count(n) AS changed
