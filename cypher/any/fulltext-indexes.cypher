// Full-text indexes of nodes.
// A search uses them; without one it reads every node.
//
// @returns table
// @column name Text name of the index
SHOW FULLTEXT INDEXES YIELD name, state, entityType
WHERE entityType = 'NODE' AND state = 'ONLINE'
RETURN name
ORDER BY name
LIMIT 20
