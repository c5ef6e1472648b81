// Records for things that are there already.
// @param records List<Map> id, dataset, thing, name, aliases: the thing's id is the record's id in its dataset
// @returns table
// @column records Count how many there are

:param records => [];

UNWIND $records AS row
MATCH (thing:Entity {id: row.thing})
MERGE (record:Record {id: row.id})
SET record += {dataset: row.dataset, sourceId: row.thing, name: row.name, aliases: row.aliases}
MERGE (record)-[:DESCRIBES]->(thing)
RETURN count(record) AS records
