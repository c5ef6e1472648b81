// One thing of any graph with all its properties.
// Each property with Neo4j's type of it and its exact text, or one text an item for a list.
//
// @param ids List<String> its own id, in a graph of claims
// @param elementIds List<String> the id that Neo4j gave
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @returns table
// @column item Map<AnyThing> the thing
// @column facts List<Map<Fact>> its properties

:param ids => [];
:param elementIds => COLLECT { MATCH (n:Claim) RETURN elementId(n) LIMIT 1 };
:param claims => true;
CALL () {
  MATCH (n) WHERE elementId(n) IN $elementIds
  RETURN n
  UNION
  MATCH (n:Entity) WHERE $claims AND n.id IN $ids
  RETURN n
}
RETURN /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
    documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item,
  [key IN keys(n) | {name: key, type: valueType(n[key]),
    texts: CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN [x IN n[key] | toStringOrNull(x)] ELSE [toStringOrNull(n[key])] END}] AS facts
ORDER BY item.id
LIMIT 1
