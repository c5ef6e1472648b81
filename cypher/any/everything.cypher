// Any graph, up to a number of links.
// As Neo4j has them, then things without one where all links are here; total is how many links there are in all.
//
// @param lens Lens? what counts: kinds and link types, or null for all
// @param first Integer at most this many links
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @scans under a lens what matches is counted, and a graph of no model has no index of ours
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<AnyThing> when section is node
// @column item Map<AnyLink> when section is link
// @column total Count how many links there are
// @column things Count how many things there are, with and without links

:param lens => null;
:param first => 100;
:param claims => true;
MATCH ()-[r]->() WHERE true /* lens: AND any-link(r, []) */
WITH r LIMIT $first
WITH collect(r) AS links
WITH links, coalesce(/* lens: COUNT { MATCH ()-[one]->() WHERE any-link(one, []) }, */ COUNT { ()-->() }) AS total
WITH links, total, coalesce(/* lens: COUNT { MATCH (one) WHERE (NOT $claims OR one:Entity) AND any-thing(one) }, */
  CASE WHEN $claims THEN COUNT { (:Entity) } ELSE COUNT { () } END) AS things
CALL (links) {
  UNWIND [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  RETURN collect(DISTINCT n) AS linked
}
CALL (links, linked, total) {
  WITH * WHERE size(links) = total
  MATCH (n) WHERE (NOT $claims OR n:Entity) AND NOT n IN linked /* lens: AND any-thing(n) */
  WITH n LIMIT $first
  RETURN collect(n) AS alone
}
CALL (links, linked, alone) {
  UNWIND links AS r
  RETURN 'link' AS section, elementId(r) AS id, /* block any-link(r) */ {id: CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END, type: type(r), properties: properties(r),
      source: CASE WHEN $claims AND startNode(r):Entity AND startNode(r).id IS :: STRING NOT NULL THEN startNode(r).id ELSE elementId(startNode(r)) END, target: CASE WHEN $claims AND endNode(r):Entity AND endNode(r).id IS :: STRING NOT NULL THEN endNode(r).id ELSE elementId(endNode(r)) END} /* end any-link */ AS item
  UNION ALL
  UNWIND linked + alone AS n
  RETURN 'node' AS section, elementId(n) AS id, /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
      documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item, total, things
ORDER BY section, id
