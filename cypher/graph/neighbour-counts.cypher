// A thing's links, counted.
// By type, direction and status, most first. Nothing is loaded. A thing without such links gives one row with a count of 0.
//
// @param id String the thing
// @param lens Lens? what counts (docs/model.md), or null for all
// @returns table
// @column type LinkType? type of the links, or null in the row of a thing without any
// @column direction Choice<IN|OUT> whether they come in or go out
// @column symmetric Flag whether their direction has no meaning
// @column status Status? their status, or null in the row of a thing without any
// @column count Count how many links
// @column neighbours Count how many different things at the other end, over all rows

:param id => 'ttp';
:param lens => null;
MATCH (n:Entity {id: $id})
OPTIONAL MATCH (n)-[r]-(o:Entity)
WHERE r.claimId IS NOT NULL /* lens: AND link(r, [$id]) */
WITH n, type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, coalesce(r.symmetric, false) AS symmetric, /* lens */ r.status AS status,
  count(r) AS count, collect(DISTINCT o.id) AS others
WITH collect({type: type, direction: direction, symmetric: symmetric, status: status, count: count}) AS groups, collect(others) AS others
WITH groups, size(COLLECT { UNWIND others AS list UNWIND list AS id RETURN DISTINCT id }) AS neighbours
UNWIND groups AS row
RETURN row.type AS type, row.direction AS direction, coalesce(row.symmetric, false) AS symmetric, row.status AS status, row.count AS count, neighbours
ORDER BY count DESC, type, direction, status
LIMIT 1000
