// Counts the links of those of some things that have many, by direction, type, status and whether direction has a meaning.
// @param things List<String> ids
// @param least Integer from so many links on
// @returns table
// @column tallies Count how many were written

:param things => [];
:param least => 2001;

UNWIND $things AS id
MATCH (n:Entity {id: id})
WHERE n.linkCount >= $least
MATCH (n)-[r]-(:Entity)
WHERE r.claimId IS NOT NULL
WITH id, /* block tally-key(CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END, type(r), coalesce(r.symmetric, false), r.status) */ CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END + '\u001f' + type(r) + '\u001f' + toString(coalesce(r.symmetric, false)) + '\u001f' + coalesce(r.status, '') /* end tally-key */ AS key, count(r) AS count
MERGE (t:Tally {of: 'links of ' + id, key: key})
SET t.n = count
RETURN count(t) AS tallies
