// Things and links of any graph, by the ids that Neo4j gave them.
// A link comes with the things at both ends. For an id that is not there comes no row.
//
// @param elementIds List<String> ids that Neo4j gave nodes and links
// @param claims Boolean false: everything has the id that Neo4j gave
// @returns table
// @column section Choice<asked|bare|tie> what the row holds
// @column item Map<Asked> when section is asked
// @column item Map<AnyThing> when section is bare
// @column item Map<AnyLink> when section is tie

:param elementIds => COLLECT { MATCH (:Claim)-[r:SUBJECT]->() RETURN elementId(r) LIMIT 1 };
:param claims => false;
CALL () {
  MATCH (n) WHERE elementId(n) IN $elementIds
  RETURN {asked: elementId(n), thing: n} AS found
  UNION ALL
  MATCH ()-[r]->() WHERE elementId(r) IN $elementIds
  RETURN {asked: elementId(r), tie: r} AS found
}
WITH collect(found) AS found
WITH found, [each IN found WHERE each.tie IS NOT NULL | each.tie] AS ties
CALL (found, ties) {
  UNWIND found AS each
  RETURN 'asked' AS section, each.asked AS id, {asked: each.asked, id: each.asked} AS item
  UNION ALL
  UNWIND [each IN found | each.thing] + [r IN ties | startNode(r)] + [r IN ties | endNode(r)] AS n
  WITH DISTINCT n
  WITH n WHERE n IS NOT NULL
  RETURN 'bare' AS section, elementId(n) AS id, /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
      documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item
  UNION ALL
  UNWIND ties AS r
  WITH DISTINCT r
  RETURN 'tie' AS section, elementId(r) AS id, /* block any-link(r) */ {id: CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END, type: type(r), properties: properties(r),
      source: CASE WHEN $claims AND startNode(r):Entity AND startNode(r).id IS :: STRING NOT NULL THEN startNode(r).id ELSE elementId(startNode(r)) END, target: CASE WHEN $claims AND endNode(r):Entity AND endNode(r).id IS :: STRING NOT NULL THEN endNode(r).id ELSE elementId(endNode(r)) END} /* end any-link */ AS item
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item
ORDER BY section, id
