// New things are added to the tallies of their kinds and labels.
// @param things List<String> ids
// @returns table
// @column tallies Count how many additions there were

:param things => [];

UNWIND $things AS id
MATCH (n:Entity {id: id})
UNWIND [{of: 'kind', key: /* block kind(n) */ coalesce([l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']][0], 'Actor') /* end kind */}] + [label IN labels(n) WHERE label <> 'Entity' | {of: 'label', key: label}] AS each
WITH each.of AS of, each.key AS key, count(*) AS by
MERGE (t:Tally {of: of, key: key})
SET t.n = coalesce(t.n, 0) + by
RETURN count(t) AS tallies
