// Things that no record describes yet.
// @returns table
// @column id ThingId the thing
// @column name Text its name
// @column aliases List<Text> its other names

MATCH (thing:Entity)
WHERE NOT EXISTS { (:Record)-[:DESCRIBES]->(thing) }
RETURN thing.id AS id, thing.name AS name, coalesce(thing.aliases, []) AS aliases
ORDER BY id
