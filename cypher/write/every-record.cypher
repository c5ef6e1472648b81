// Every record with what is known of its thing, page by page.
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
WHERE record.id > $after
WITH record ORDER BY record.id LIMIT $first
MATCH (record)-[:DESCRIBES]->(n:Entity)
RETURN record.id AS id, properties(record) AS record, labels(n) AS labels,
  /* block days-as-text(n) */ n {.*, validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf)} /* end days-as-text */ AS thing
ORDER BY id
