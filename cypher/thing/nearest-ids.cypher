// Ids that resemble one.
// For an error that names what was probably meant: ids with words that begin as those asked for, most shared words first, of the first 100,000
// that Neo4j has.
//
// @param starts List<String> the first letters of each word of the id that is not there, in lower case
// @param label String Entity, Claim, Document or View
// @formerly entity/nearest-ids
// @scans the words of ids are in no index; 100,000 ids at most, and only where one was not found
// @returns table
// @column id Text an id that is there

:param starts => ['tal'];
:param label => 'Entity';

MATCH (n:$($label))
WHERE n.id IS NOT NULL
WITH n.id AS id LIMIT 100000
WITH id, size([start IN $starts WHERE any(word IN split(replace(id, '.', '-'), '-') WHERE word STARTS WITH start)]) AS shared
WHERE shared > 0
RETURN id
ORDER BY shared DESC, size(id), id
LIMIT 5
