// A shortest chain of links between two things of any graph.
// In either direction, at most ten links, then no longer than $maxLength. No row when there is none. position is the place in the chain.
//
// @param ids List<String> own ids of things, in a graph of claims
// @param elementIds List<String> ids that Neo4j gave, of things without an own id
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @param maxLength Integer the longest chain that counts
// @param lens Lens? what counts: kinds and link types, or null for all
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<AnyThing> when section is node
// @column item Map<AnyLink> when section is link
// @column total Count how many links long it is

:param ids => ['ttp', 'imf'];
:param elementIds => [];
:param claims => true;
:param maxLength => 8;
:param lens => null;
CALL () {
  MATCH (n) WHERE elementId(n) IN $elementIds
  RETURN n
  UNION
  MATCH (n:Entity) WHERE $claims AND n.id IN $ids
  RETURN n
}
WITH collect(n) AS ends
WITH ends, ends[0] AS a, ends[1] AS b
MATCH path = shortestPath((a)-[*..10]-(b))
WHERE all(r IN relationships(path) WHERE true /* lens: AND any-link(r, ends) */)
WITH path LIMIT 1
WITH path WHERE length(path) <= $maxLength
CALL (path) {
  UNWIND range(0, length(path) - 1) AS position
  WITH position, relationships(path)[position] AS r
  RETURN 'link' AS section, position, /* block any-link(r) */ {id: CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END, type: type(r), properties: properties(r),
      source: CASE WHEN $claims AND startNode(r):Entity AND startNode(r).id IS :: STRING NOT NULL THEN startNode(r).id ELSE elementId(startNode(r)) END, target: CASE WHEN $claims AND endNode(r):Entity AND endNode(r).id IS :: STRING NOT NULL THEN endNode(r).id ELSE elementId(endNode(r)) END} /* end any-link */ AS item
  UNION ALL
  UNWIND range(0, length(path)) AS position
  WITH position, nodes(path)[position] AS n
  RETURN 'node' AS section, position, /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
      documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item
}
RETURN section, item, length(path) AS total
ORDER BY section, position
LIMIT 50
