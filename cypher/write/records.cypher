// Records, and the things that they describe.
// A record is what one dataset calls a thing. One that is new describes a thing of its own, unless it names the thing; what a record
// already describes stays as it is (docs/model.md).
// @param records List<Map> id, dataset, sourceId, name, aliases, called (what the thing is: name, aliases), thing, labels (the kind and what is above it), validFrom, validTo, asOf (texts), properties
// @returns table
// @column record Text its id
// @column thing ThingId the thing that it describes
// @column added Flag true when the record is new

:param records => [{id: 'record:example', dataset: 'example', sourceId: '1', name: 'Example', aliases: [], called: {name: 'Example', aliases: []}, thing: 'thing:example', labels: ['Organization', 'Actor'], properties: {}}];

UNWIND $records AS row
MERGE (record:Record {id: row.id})
  ON CREATE SET record.fresh = true
SET record += {dataset: row.dataset, sourceId: row.sourceId, name: row.name, aliases: row.aliases}
WITH row, record, record.fresh IS NOT NULL AS added
REMOVE record.fresh
WITH row, record, added
CALL (row, record) {
  MATCH (record)-[:DESCRIBES]->(thing:Entity)
  RETURN thing
  UNION
  WITH row, record
  WHERE NOT EXISTS { (record)-[:DESCRIBES]->(:Entity) }
  MERGE (thing:Entity {id: row.thing})
    ON CREATE SET thing += row.properties, thing.name = row.called.name, thing.aliases = row.called.aliases,
      thing.validFrom = date(row.validFrom), thing.validTo = date(row.validTo), thing.asOf = date(row.asOf), thing:$(row.labels)
  MERGE (record)-[:DESCRIBES]->(thing)
  RETURN thing
}
RETURN record.id AS record, thing.id AS thing, added
ORDER BY record
