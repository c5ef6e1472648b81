// All links among some things of any graph.
// With the things themselves; total is how many links match.
//
// @param ids List<String> own ids of things, in a graph of claims
// @param elementIds List<String> ids that Neo4j gave, of things without an own id
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @param lens Lens? what counts: kinds and link types, or null for all
// @param first Integer at most this many links
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<AnyThing> when section is node
// @column item Map<AnyLink> when section is link
// @column total Count how many links match

:param ids => ['ttp', 'pakistan'];
:param elementIds => COLLECT { MATCH (n:Claim) RETURN elementId(n) LIMIT 1 };
:param claims => true;
:param lens => null;
:param first => 100;
CALL () {
  MATCH (n) WHERE elementId(n) IN $elementIds
  RETURN n
  UNION
  MATCH (n:Entity) WHERE $claims AND n.id IN $ids
  RETURN n
}
WITH collect(n) AS things
CALL (things) {
  UNWIND things AS n
  MATCH (n)-[r]->(o) WHERE o IN things /* lens: AND any-link(r, []) */
  WITH r ORDER BY type(r), elementId(r)
  RETURN collect(r) AS found
}
WITH things, found, size(found) AS count
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND found[..$first] + [null] AS r
WITH things, collect(r) AS links, max(count) AS total
CALL (things, links) {
  UNWIND links AS r
  RETURN 'link' AS section, elementId(r) AS id, /* block any-link(r) */ {id: CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END, type: type(r), properties: properties(r),
      source: CASE WHEN $claims AND startNode(r):Entity AND startNode(r).id IS :: STRING NOT NULL THEN startNode(r).id ELSE elementId(startNode(r)) END, target: CASE WHEN $claims AND endNode(r):Entity AND endNode(r).id IS :: STRING NOT NULL THEN endNode(r).id ELSE elementId(endNode(r)) END} /* end any-link */ AS item
  UNION ALL
  UNWIND things + [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  WITH DISTINCT n
  RETURN 'node' AS section, elementId(n) AS id, /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
      documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item, total
ORDER BY section, id
