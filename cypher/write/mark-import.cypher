// What is being imported, written down in the graph until all of it is there.
// @param what String? the name and the check sum of the file; null once it has ended
// @returns table
// @column what Text? as given

:param what => null;

MERGE (about:Sightline {id: 'graph'})
SET about.importing = $what
RETURN about.importing AS what
