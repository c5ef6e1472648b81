// The turn to write.
// Whoever else wants it waits until the transaction that took it has ended.
// @returns table
// @column version Count? of the graph

MERGE (about:Sightline {id: 'graph'})
SET about.turn = randomUUID()
RETURN about.version AS version
