// Properties whose values an index finds by how they begin.
// Of a label or a link type, the first of each index that is online.
//
// @returns table
// @column of Choice<NODE|RELATIONSHIP> what is indexed
// @column name Text its label or its type
// @column property Text the property
SHOW INDEXES YIELD type, state, entityType, labelsOrTypes, properties
WHERE type IN ['RANGE', 'TEXT'] AND state = 'ONLINE' AND size(properties) > 0
RETURN entityType AS of, labelsOrTypes[0] AS name, properties[0] AS property
ORDER BY of, name, property
LIMIT 10000
