// Whether there are claims, and which database it is.
// A claim is whole when it has its id, its predicate, both ends with their ids, and its link. Looks at the first 10,000 claims at most, so that the answer takes no longer in a large graph.
//
// @scans no further than the first claim that is whole, and 10,000 claims
// @returns table
// @column claims Flag whether there is one that is whole
// @column database Text its id, as Neo4j has it
// @column keyed Flag whether its things have the keys by which they are found
CALL db.info() YIELD id AS database
CALL () {
  MATCH (c:Claim)
  WITH c LIMIT 10000
  MATCH (c)-[:SUBJECT]->(subject:Entity), (c)-[:OBJECT]->(object:Entity)
  WHERE subject.id IS NOT NULL AND object.id IS NOT NULL
    AND EXISTS { (subject)-[link {claimId: c.id}]->(object) WHERE type(link) = c.predicate }
  WITH c LIMIT 1
  RETURN count(c) > 0 AS claims
}
CALL () {
  MATCH (n:Entity)
  WITH n LIMIT 1000
  RETURN count(n.searchKeys) > 0 AS keyed
}
RETURN claims, database, keyed
ORDER BY claims
LIMIT 1
