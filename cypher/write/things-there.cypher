// Things that are there already: of some ids, or described by some records.
// @param things List<String> ids
// @param records List<String> ids of records
// @returns table
// @column thing ThingId one that is

:param things => ['ttp'];
:param records => [];

CALL () {
  UNWIND $things AS id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  UNWIND $records AS id
  MATCH (:Record {id: id})-[:DESCRIBES]->(n:Entity)
  RETURN n
}
RETURN n.id AS thing
ORDER BY thing
