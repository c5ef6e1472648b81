// A thing's links, counted.
// By type, direction and status, most first. Nothing is loaded, and of a thing with many links nothing is counted without a lens, or under one of types and statuses. A thing without such links gives one row with a count of 0.
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
// Of a thing with many links the numbers are kept (docs/model.md, Tallies).
WITH n, COLLECT { MATCH (t:Tally) WHERE /* block links-tally(t, n.id) */ t.of = 'links of ' + n.id AND t.key IS NOT NULL /* end links-tally */ AND t.n > 0 /* lens: AND tally(t.key) */ RETURN t } AS tallies
WITH n, CASE WHEN size(tallies) > 0 AND /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ THEN tallies ELSE [] END AS kept
CALL (n, kept) {
  UNWIND kept AS t
  WITH split(t.key, '\u001f') AS key, t.n AS count
  RETURN key[1] AS type, key[0] AS direction, key[2] = 'true' AS symmetric, CASE WHEN key[3] <> '' THEN key[3] END AS status, count
  UNION ALL
  WITH n, kept WHERE size(kept) = 0
  OPTIONAL MATCH (n)-[r /* link types */]-(:Entity)
  WHERE r.claimId IS NOT NULL /* lens: AND link(r, [$id]) */
  RETURN type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, coalesce(r.symmetric, false) AS symmetric, /* lens */ r.status AS status, count(r) AS count
}
WITH n, collect({type: type, direction: direction, symmetric: symmetric, status: status, count: count}) AS groups
CALL (n) {
  WITH n WHERE NOT $distinct
  RETURN null AS neighbours
  UNION ALL
  WITH n WHERE $distinct
  RETURN COUNT {
    MATCH (n)-[r /* link types */]-(o:Entity)
    WHERE r.claimId IS NOT NULL /* lens: AND link(r, [$id]) */
    RETURN DISTINCT o
  } AS neighbours
}
UNWIND groups AS row
RETURN row.type AS type, row.direction AS direction, row.symmetric AS symmetric, row.status AS status, row.count AS count, neighbours
ORDER BY count DESC, type, direction, status
LIMIT 1000
