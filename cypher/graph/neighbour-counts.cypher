// A thing's links, counted.
// By type, direction and status, most first. Nothing is loaded. A thing without such links gives one row with a count of 0.
//
// @param id String the thing
// @param distinct Boolean whether neighbours is asked for
// @param lens Lens? what counts (docs/model.md), or null for all
// @returns table
// @column type LinkType? type of the links, or null in the row of a thing without any
// @column direction Choice<IN|OUT> whether they come in or go out
// @column symmetric Flag whether their direction has no meaning
// @column status Status? their status, or null in the row of a thing without any
// @column count Count how many links
// @column neighbours Count? how many different things at the other end, over all rows, where it was asked for

:param id => 'ttp';
:param distinct => true;
:param lens => null;
MATCH (n:Entity {id: $id})
OPTIONAL MATCH (n)-[r]-(:Entity)
WHERE r.claimId IS NOT NULL /* lens: AND link(r, [$id]) */
WITH n, type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, coalesce(r.symmetric, false) AS symmetric, /* lens */ r.status AS status, count(r) AS count
WITH n, collect({type: type, direction: direction, symmetric: symmetric, status: status, count: count}) AS groups
CALL (n) {
  WITH n WHERE NOT $distinct
  RETURN null AS neighbours
  UNION ALL
  WITH n WHERE $distinct
  RETURN COUNT {
    MATCH (n)-[r]-(o:Entity)
    WHERE r.claimId IS NOT NULL /* lens: AND link(r, [$id]) */
    RETURN DISTINCT o
  } AS neighbours
}
UNWIND groups AS row
RETURN row.type AS type, row.direction AS direction, row.symmetric AS symmetric, row.status AS status, row.count AS count, neighbours
ORDER BY count DESC, type, direction, status
LIMIT 1000
