// Who disagrees with whom.
// Pairs of holders that take opposite stances on the same claim, or on claims that say the same, which count once. The pair with the most claims comes first.
//
// @param holder Entity<Actor|Document>? one of the two, or none for all
// @param first Integer at most this many pairs
// @scans any two may disagree on any claim
// @returns table
// @column affirms Text who affirms
// @column denies Text who denies
// @column claims Count how many claims they disagree on
// @column how List<Choice<asserts|accuses|deduces>> the stances that affirm
// @column over List<Text> the claims
// @column byDeduction List<Text> those of the claims that one of the two says or denies by a deduction alone
// @column affirmsId ThingId who affirms
// @column deniesId ThingId who denies

:param holder => null;
:param first => 100;
MATCH (no:Entity)-[denial:DENIES]->(denied:Claim) /* lens: WHERE stance(denial) AND claim(denied) */
UNWIND /* block alike(denied) */ CASE WHEN denied.proposition IS NULL THEN [denied] ELSE COLLECT { MATCH (same:Claim {proposition: denied.proposition}) RETURN same } END /* end alike */ AS c
MATCH (yes:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(c)
WHERE yes <> no /* lens: AND stance(s) AND claim(c) */ AND ($holder IS NULL OR $holder IN [yes.id, no.id])
WITH yes, no, c, s, denial ORDER BY c.id, s.id
WITH yes, no, coalesce(c.proposition, c.id) AS said, collect(c.id)[0] AS id, collect(c.text)[0] AS text, collect(DISTINCT toLower(type(s))) AS stances,
  all(each IN collect(s.restsOn) WHERE 'DEDUCED' IN each) OR all(each IN collect(denial.restsOn) WHERE 'DEDUCED' IN each) AS deduced
ORDER BY id
WITH yes, no, count(*) AS claims, collect(text) AS over, collect(CASE WHEN deduced THEN text END) AS byDeduction, collect(stances) AS all
RETURN yes.name AS affirms, no.name AS denies, claims, reduce(found = [], each IN all | found + [one IN each WHERE NOT one IN found]) AS how, over, byDeduction,
  yes.id AS affirmsId, no.id AS deniesId
ORDER BY claims DESC, affirmsId, deniesId
LIMIT $first
