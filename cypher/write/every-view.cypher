// Every curated view with what it shows, and where.
// @returns table
// @column view Map its properties
// @column shows List<Map> thing, x, y

MATCH (v:View)
RETURN properties(v) AS view, COLLECT { MATCH (v)-[s:SHOWS]->(n:Entity) RETURN {thing: n.id, x: s.x, y: s.y} ORDER BY n.id } AS shows
ORDER BY v.id
