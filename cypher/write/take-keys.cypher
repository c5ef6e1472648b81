// Things take the keys by which they are found.
// Made from their names by the program (server/names): one for each name, in the same order.
// @param things List<Map> thing, searchKeys, searchAlso
// @returns table
// @column things Count how many there are

:param things => [];

UNWIND $things AS row
MATCH (n:Entity {id: row.thing})
SET n.searchKeys = row.searchKeys, n.searchAlso = row.searchAlso
RETURN count(n) AS things
