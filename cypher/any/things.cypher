// Several things of any graph.
// In no order; an id that is not there gives no row.
//
// @param ids List<String> own ids of things, in a graph of claims
// @param elementIds List<String> ids that Neo4j gave, of things without an own id
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @formerly any/entities
// @returns table
// @column item Map<AnyThing> the thing

:param ids => ['ttp'];
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
    documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item
ORDER BY item.id
LIMIT 1000
