// One link of any graph with all its properties.
// With the things at its ends. Each property has Neo4j's type of it and its exact text, or one text an item for a list.
//
// @param elementId String the id that Neo4j gave
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @returns table
// @column type LinkType its type
// @column facts List<Map<Fact>> its properties
// @column ends List<Map<AnyThing>> the things where it begins and where it ends

:param elementId => COLLECT { MATCH (:Claim)-[r:SUBJECT]->() RETURN elementId(r) LIMIT 1 }[0];
:param claims => true;
MATCH (a)-[r]->(b) WHERE elementId(r) = $elementId
RETURN type(r) AS type,
  [key IN keys(r) | {name: key, type: valueType(r[key]),
    texts: CASE WHEN valueType(r[key]) STARTS WITH 'LIST' THEN [x IN r[key] | toStringOrNull(x)] ELSE [toStringOrNull(r[key])] END}] AS facts,
  [n IN [a, b] | /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
      documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */] AS ends
ORDER BY type
LIMIT 1
