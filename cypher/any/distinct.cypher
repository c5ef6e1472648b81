// How far properties tell the nodes of a label apart.
// From the first 50 nodes of each of the first 200 labels: what a thing is called by is guessed from it.
//
// @returns table
// @column kind Kind the label
// @column property Text the property
// @column count Count how many of the nodes have it
// @column values Count how many values they have between them
CALL db.labels() YIELD label
WITH label ORDER BY label LIMIT 200
CALL (label) {
  MATCH (n:$(label))
  WITH n LIMIT 50
  UNWIND keys(n) AS key
  WITH key, left(toStringOrNull(n[key]), 100) AS value
  WHERE value IS NOT NULL
  RETURN key, count(*) AS count, count(DISTINCT value) AS values
}
RETURN label AS kind, key AS property, count, values
ORDER BY kind, property
LIMIT 10000
