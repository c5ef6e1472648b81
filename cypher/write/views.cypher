// Curated views: what each shows, and where.
// @param views List<Map> id, shows (thing, x, y), properties (title, rank, description)
// @returns table
// @column view Text its id
// @column shown Count how many things

:param views => [];

UNWIND $views AS row
MERGE (v:View {id: row.id})
SET v = row.properties, v.id = row.id
WITH v, row
CALL (v, row) {
  UNWIND row.shows AS shown
  MATCH (n:Entity {id: shown.thing})
  MERGE (v)-[s:SHOWS]->(n)
  SET s.x = toFloat(shown.x), s.y = toFloat(shown.y)
  RETURN count(DISTINCT n) AS shown
}
RETURN v.id AS view, shown
ORDER BY view
