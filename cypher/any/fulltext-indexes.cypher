// Full-text indexes of nodes.
// With what they hold. A search uses those that are online; without one it reads every node. The one that cypher/schema makes is how a graph of claims is known.
//
// @returns table
// @column name Text the index's name
// @column labels List<Kind> the labels whose nodes it holds
// @column properties List<Text> the properties that it holds
// @column online Flag whether it answers yet
SHOW FULLTEXT INDEXES YIELD name, state, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE'
RETURN name, labelsOrTypes AS labels, properties, state = 'ONLINE' AS online
ORDER BY name
LIMIT 1000
