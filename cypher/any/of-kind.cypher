// Some things with one label, and links among them.
// The best connected of the first 10,000 that are not there yet, at most $first of them, and at most 1,000 links; total is how many things have the label.
//
// @param kind String the label
// @param except List<String> things that are not wanted, by the ids that answers give them: those that are there already
// @param first Integer at most this many things
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @returns graph
// @column section Choice<link|node|none> what the row holds; none in the only row where there is nothing
// @column item Map<AnyThing> when section is node
// @column item Map<AnyLink> when section is link
// @column total Count how many things have the label
// @column among Count how many links there are among the things

:param kind => 'Country';
:param except => [];
:param first => 25;
:param claims => true;
CALL () {
  MATCH (n:$($kind))
  WHERE (NOT $claims OR n:Entity) AND NOT /* block any-id(n) */ CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END /* end any-id */ IN $except
  WITH n LIMIT 10000
  WITH n, COUNT { (n)--() } AS degree
  ORDER BY degree DESC, elementId(n)
  LIMIT $first
  RETURN collect(n) AS things
}
CALL () {
  MATCH (n:$($kind))
  WHERE NOT $claims OR n:Entity
  RETURN count(n) AS total
}
CALL (things) {
  UNWIND things AS n
  MATCH (n)-[r]->(o) WHERE o IN things AND (NOT $claims OR r.claimId IS NOT NULL)
  WITH r ORDER BY type(r), elementId(r)
  WITH collect(r) AS links
  RETURN links[..1000] AS links, size(links) AS among
}
OPTIONAL CALL (things, links) {
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
RETURN coalesce(section, 'none') AS section, item, total, among
ORDER BY section, id
