// Who disagrees with whom.
// Pairs of holders that take opposite stances on the same claim, with the claims. The pair with the most claims comes first.
//
// @param holder Entity<Actor|Document>? one of the two, or none for all
// @param first Integer at most this many pairs
// @returns table
// @column affirms Text who affirms
// @column denies Text who denies
// @column claims Count how many claims they disagree on
// @column how List<Choice<asserts|accuses|deduces>> the stances that affirm
// @column over List<Text> the claims
// @column affirmsId ThingId who affirms
// @column deniesId ThingId who denies

:param holder => null;
:param first => 100;
MATCH (yes:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(c:Claim)<-[denial:DENIES]-(no:Entity)
WHERE yes <> no /* lens: AND stance(s) AND stance(denial) AND claim(c) */ AND ($holder IS NULL OR $holder IN [yes.id, no.id])
WITH yes, no, c, type(s) AS stance ORDER BY c.id
RETURN yes.name AS affirms, no.name AS denies, count(DISTINCT c) AS claims, collect(DISTINCT toLower(stance)) AS how, collect(DISTINCT c.text) AS over,
  yes.id AS affirmsId, no.id AS deniesId
ORDER BY claims DESC, affirmsId, deniesId
LIMIT $first
