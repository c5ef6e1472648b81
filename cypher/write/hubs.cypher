// Things that so many links end at that these are tallied.
// @param least Integer from so many on
// @returns table
// @column thing ThingId its id
// @column tallied Flag whether they are already

:param least => 2001;

MATCH (n:Entity)
WHERE n.linkCount >= $least
RETURN n.id AS thing, EXISTS { MATCH (t:Tally) WHERE /* block links-tally(t, n.id) */ t.of = 'links of ' + n.id AND t.key IS NOT NULL /* end links-tally */ } AS tallied
ORDER BY thing
