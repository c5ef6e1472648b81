// Things that so many links end at that these are tallied.
// @param least Integer from so many on
// @returns table
// @column thing ThingId its id

:param least => 2001;

MATCH (n:Entity)
WHERE n.linkCount >= $least
RETURN n.id AS thing
ORDER BY thing
