// The version of the graph, written down in it.
// A program that is older than the graph sees it and leaves the graph alone.
// @param version Integer what the graph is now
// @returns table
// @column version Count as given

:param version => 1;

MERGE (about:Sightline {id: 'graph'})
SET about.version = $version
RETURN about.version AS version
