// A thing's links in any graph, counted.
// By type and direction, most first. A thing without links gives one row with a count of 0.
//
// @param ids List<String> own ids of things, in a graph of claims
// @param elementIds List<String> ids that Neo4j gave, of things without an own id
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @param lens Lens? what counts: kinds and link types, or null for all
// @returns table
// @column type LinkType? type of the links, or null in the row of a thing without any
// @column direction Choice<IN|OUT> whether they come in or go out
// @column symmetric Flag false: a link of such a graph always has a direction
// @column status Choice<unsourced> no claim stands behind them
// @column count Count how many links
// @column neighbours Count how many different things at the other end, over all rows

:param ids => [];
:param elementIds => COLLECT { MATCH (n:Claim) RETURN elementId(n) LIMIT 1 };
:param claims => true;
:param lens => null;
CALL () {
  MATCH (n) WHERE elementId(n) IN $elementIds
  RETURN n
  UNION
  MATCH (n:Entity) WHERE $claims AND n.id IN $ids
  RETURN n
}
OPTIONAL MATCH (n)-[r]-(o)
WHERE true /* lens: AND any-link(r, [n]) */
WITH n, type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, count(r) AS count
WITH collect({type: type, direction: direction, count: count}) AS groups, n
WITH groups, COUNT { MATCH (n)-[r]-(o) WHERE true /* lens: AND any-link(r, [n]) */ RETURN DISTINCT o } AS neighbours
UNWIND groups AS row
RETURN row.type AS type, row.direction AS direction, false AS symmetric, 'unsourced' AS status, row.count AS count, neighbours
ORDER BY count DESC, type, direction
LIMIT 1000
