// Mentions: words that may mean more than one thing.
// @param mentions List<Map> id, refersTo, mayReferTo, properties (text, document, locator …)
// @returns table
// @column mention Text its id
// @column alternatives Count what else it may mean

:param mentions => [];

UNWIND $mentions AS row
MATCH (referent:Entity {id: row.refersTo})
MERGE (m:Mention {id: row.id})
SET m = row.properties, m.id = row.id
MERGE (m)-[:REFERS_TO]->(referent)
WITH m, row
CALL (m, row) {
  UNWIND row.mayReferTo AS id
  MATCH (other:Entity {id: id})
  MERGE (m)-[:MAY_REFER_TO]->(other)
  RETURN count(DISTINCT other) AS alternatives
}
RETURN m.id AS mention, alternatives
ORDER BY mention
