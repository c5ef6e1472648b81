// Things that no record describes yet.
// @scans a migration of earlier graphs, once
// @returns table
// @column id ThingId the thing
// @column name Text its name
// @column aliases List<Text> its other names

MATCH (thing:Entity)
WHERE NOT EXISTS { (:Record)-[:DESCRIBES]->(thing) }
RETURN thing.id AS id, thing.name AS name, coalesce(thing.aliases, []) AS aliases
ORDER BY id
