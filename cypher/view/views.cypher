// The curated views.
// The one to show first comes first.
//
// @param first Integer at most this many
// @returns table
// @column item Map<ViewEntry> the view

:param first => 1001;
MATCH (v:View)
RETURN v {.id, .title, .description, nodes: COUNT { (v)-[:SHOWS]->() }} AS item
ORDER BY v.rank, v.id
LIMIT $first
