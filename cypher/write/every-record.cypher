// Every record with what is known of its thing, page by page.
// One that describes nothing is left out, and of one that describes several the first thing is taken: cypher/write/beside-the-model tells of both. A page
// holds as many as are asked for, so that a smaller one is the last.
// @param after String the last id of the page before, empty for the first
// @param first Integer how many
// @returns table
// @column id Text the record's
// @column record Map its properties
// @column labels List<Text> the thing's
// @column thing Map its properties, days as text

:param after => '';
:param first => 1000;

MATCH (record:Record)
WHERE record.id > $after AND EXISTS { (record)-[:DESCRIBES]->(:Entity) }
WITH record ORDER BY record.id LIMIT $first
WITH record, COLLECT { MATCH (record)-[:DESCRIBES]->(n:Entity) RETURN n ORDER BY n.id LIMIT 1 }[0] AS n
RETURN record.id AS id, properties(record) AS record, labels(n) AS labels,
  /* block days-as-text(n) */ n {.*, validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf)} /* end days-as-text */ AS thing
ORDER BY id
