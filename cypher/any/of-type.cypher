// Some links of one type, with the things at their ends.
// As Neo4j has them, at most $first of those that are not there yet; total is how many links have the type.
//
// @param type String the link type
// @param except List<String> links that are not wanted, by the ids that answers give them: those that are there already
// @param first Integer at most this many links
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @returns graph
// @column section Choice<link|node|none> what the row holds; none in the only row where there is nothing
// @column item Map<AnyThing> when section is node
// @column item Map<AnyLink> when section is link
// @column total Count how many links have the type

:param type => 'OPERATES_IN';
:param except => [];
:param first => 25;
:param claims => true;
CALL () {
  MATCH ()-[r:$($type)]->()
  RETURN count(r) AS total
}
CALL () {
  MATCH ()-[r:$($type)]->()
  WHERE NOT /* block any-among(r, $except) */ CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN any(claim IN coalesce(r['claims'], [r.claimId]) WHERE claim IN $except) ELSE elementId(r) IN $except END /* end any-among */
  WITH r LIMIT $first
  RETURN collect(r) AS links
}
WITH links, [] AS things, total
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
RETURN coalesce(section, 'none') AS section, item, total
ORDER BY section, id
