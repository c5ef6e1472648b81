// The types of relationships that are in use.
// By Neo4j's own counts. Of those that are no links the graph itself is built.
//
// @returns table
// @column name Text a type
// @column link Flag whether it is one of links
CALL db.relationshipTypes() YIELD relationshipType AS name
RETURN name, NOT name IN ['ASSERTS', 'ACCUSES', 'DENIES', 'DEDUCES', 'SUBJECT', 'OBJECT', 'RELATED', 'DESCRIBES', 'REFERS_TO', 'MAY_REFER_TO', 'SHOWS'] AS link
ORDER BY name
LIMIT 1000
