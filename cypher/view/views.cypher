// The curated views.
// The one to show first comes first.
//
// @returns table
// @column item Map<ViewEntry> the view
MATCH (v:View)
RETURN v {.id, .title, .description, nodes: COUNT { (v)-[:SHOWS]->() }} AS item
ORDER BY v.rank, v.id
LIMIT 100
