// Support to the TTP: one proposition, three stances.
// The article asserts, Pakistan accuses, the Afghan Taliban deny. None is dropped, none is averaged away.

UNWIND [
  {subject: 'afghan-taliban', predicate: 'SUPPORTS', object: 'ttp', text: 'The Afghan Taliban support the TTP.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S4',
      paraphrase: 'Means, room to act and support went back to the TTP once the new rulers were in Kabul.',
      note: "The sentence speaks of the new Afghan government; that it is the Taliban's own is deduced."},
     {kind: 'ACCUSES', holder: 'government-of-pakistan', locator: 'S12',
      paraphrase: 'Pakistan charges the Afghan Taliban with backing the TTP.', informationGrade: 3},
     {kind: 'DENIES', holder: 'afghan-taliban', locator: 'S14', paraphrase: 'They reject the idea of working with the TTP in any way.',
      hedge: 'any type', informationGrade: 4, note: 'Wider than support: any kind of collaboration is denied.'}]},
  {subject: 'government-of-afghanistan', predicate: 'SUPPORTS', object: 'ttp',
   text: 'The government of Afghanistan gives the TTP means, space for action and support.', validFrom: '2021-01-01', asOf: '2023-10-05',
   precision: 'year', resolution: 'stated', note: "'Restored' points to an earlier period of support that has no date.",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S4',
      paraphrase: 'Since 2021 the government has given the TTP back its means, its freedom to act and its backing.'},
     {kind: 'DENIES', holder: 'afghan-taliban', locator: 'S14', paraphrase: 'They reject the idea of working with the TTP in any way.',
      hedge: 'any type', informationGrade: 4, note: 'Wider than support: any kind of collaboration is denied.'}]},
  {subject: 'afghan-taliban', predicate: 'COLLABORATES_WITH', object: 'ttp', text: 'The Afghan Taliban collaborate with the TTP.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'DENIES', holder: 'afghan-taliban', locator: 'S14', paraphrase: 'They reject the idea of working with the TTP in any way.',
      hedge: 'any type', informationGrade: 4, note: 'Wider than support: any kind of collaboration is denied.'}]},
  {subject: 'government-of-pakistan', predicate: 'PUBLICLY_ACCUSES', object: 'afghan-taliban',
   text: 'The government of Pakistan charges the Afghan Taliban with support for the TTP.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S12',
      paraphrase: 'Pakistan, in the middle of its crisis, points at the Afghan Taliban.'}]},
  {subject: 'afghan-taliban', predicate: 'MADE_STATEMENT', object: 'taliban-denial',
   text: 'The Afghan Taliban deny collaborating with the TTP.', asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   note: 'Whose statement it answers is not said in that sentence.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S14', paraphrase: 'The movement issues a denial.'}]},
  {subject: 'government-of-pakistan', predicate: 'MADE_STATEMENT', object: 'pakistan-accuses',
   text: 'The government of Pakistan made the accusation.', asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S12', paraphrase: 'The accusation comes from Pakistan.'}]},
  {subject: 'pakistan-accuses', predicate: 'DIRECTED_AT', object: 'afghan-taliban',
   text: 'The accusation is directed at the Afghan Taliban.', asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S12', paraphrase: 'It is aimed at the Afghan Taliban.'}]},
  {subject: 'taliban-denial', predicate: 'CONCERNS', object: 'ttp', text: 'The denial concerns the TTP.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S14', paraphrase: 'It is about the TTP.'}]},
  {subject: 'afghan-taliban', predicate: 'GOVERNS', object: 'afghanistan', text: 'The Afghan Taliban are in power in Afghanistan.',
   validFrom: '2021-08-01', asOf: '2023-10-05', precision: 'month', resolution: 'stated',
   note: "'Returned' points to an earlier rule that has no date.",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S3', paraphrase: 'Power in Afghanistan has been theirs again since August 2021.'}]},
  {subject: 'ttp', predicate: 'HAS_BASES_IN', object: 'afghanistan', text: 'The TTP has safe bases in Afghanistan.',
   validFrom: '2021-08-01', asOf: '2023-10-05', precision: 'month', timeQualifier: 'after', resolution: 'after the return to power',
   note: 'Asserted in the very sentence that reports the denial.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S14', paraphrase: 'The TTP can operate from safe bases there.'}]},
  {subject: 'ttp', predicate: 'USES', object: 'ttp-bases', text: 'The TTP uses safe operating bases.', validFrom: '2021-08-01',
   asOf: '2023-10-05', precision: 'month', timeQualifier: 'after', resolution: 'after the return to power',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S14', paraphrase: 'Its bases are safe; how many and where is left open.'}]},
  {subject: 'ttp-bases', predicate: 'LOCATED_IN', object: 'afghanistan', text: 'The bases are in Afghanistan.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S14', paraphrase: 'The bases lie in Afghanistan.'}]},
  {subject: 'afghan-taliban', predicate: 'PROVIDES_SAFE_HAVEN', object: 'ttp',
   text: "The Afghan Taliban's rise to power gives the TTP a safe haven.", validFrom: '2021-08-01', asOf: '2023-10-05',
   precision: 'month', timeQualifier: 'after', resolution: 'after the return to power',
   qualifier: 'by their rise to power, not by a stated act',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S14', paraphrase: 'Because they hold power, the TTP is safe.'}]},
  {subject: 'government-of-afghanistan', predicate: 'SAME_AUTHORITY_AS', object: 'afghan-taliban',
   text: 'The government of Afghanistan and the Afghan Taliban are the same authority.', validFrom: '2021-01-01', asOf: '2023-10-05',
   precision: 'year', resolution: 'stated', symmetric: true, note: 'Kept as two things, tied by this link.',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S4', paraphrase: 'The new government is the one that the Taliban formed.',
      confidence: 95}]},
  {subject: 'government-of-afghanistan', predicate: 'PART_OF', object: 'afghanistan',
   text: 'The government of Afghanistan is the government of that country.', validFrom: '2021-01-01', asOf: '2023-10-05',
   precision: 'year', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S4', paraphrase: 'The sentence calls it the Afghan government.'}]},
  {subject: 'government-of-pakistan', predicate: 'PART_OF', object: 'pakistan',
   text: 'The government of Pakistan is the government of that country.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S11', paraphrase: 'The sentence calls it the Pakistani government.'}]},
  {subject: 'armed-forces-of-pakistan', predicate: 'PART_OF', object: 'pakistan',
   text: "The armed forces of Pakistan are that country's military.", asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S11', paraphrase: 'Named beside the government.'}]},
  {subject: 'armed-forces-of-pakistan', predicate: 'PART_OF', object: 'pakistani-security-forces',
   text: 'The armed forces belong to the wider category of police, military and security forces.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S9', paraphrase: 'The military is one of the three parts listed.'}]}
] AS row
/* block load-claims() */ MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (c:Claim {id: row.subject + '.' + toLower(replace(row.predicate, '_', '-')) + '.' + row.object})
SET c = row {.text, .predicate, .note, .qualifier, .strength, .strengthWord, .precision, .timeQualifier, .resolution, id: c.id,
  modality: coalesce(row.modality, 'actual'), symmetric: coalesce(row.symmetric, false),
  validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)}
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:OBJECT]->(object)
WITH c, row
UNWIND row.stances AS stance
MATCH (holder:Entity {id: stance.holder})
MERGE (holder)-[s:$(stance.kind) {id: c.id + '/' + toLower(stance.kind) + '/' + stance.holder}]->(c)
SET s = stance {.locator, .paraphrase, .hedge, .note, id: s.id,
  document: coalesce(stance.document, 'article'),
  position: coalesce(toInteger(substring(stance.locator, 1)), 0),
  sourceGrade: holder.sourceGrade,
  informationGrade: coalesce(stance.informationGrade, 3),
  // Null where nobody judged: STIX's table would make a number of the information's grade.
  confidence: stance.confidence,
  saidOn: coalesce(date(stance.saidOn), CASE WHEN holder:Document AND holder.precision = 'day' THEN holder.validFrom END),
  recordedOn: date('2026-11-24')} /* end load-claims */;
