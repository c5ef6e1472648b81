// Things and links of a graph of claims, by whatever ids an answer has for them.
// A claim is its link, with the things at both ends; so is what Neo4j names by ids of its own. What is no thing and stands for no claim is
// bare: a node of the record itself, such as a claim, and what ties it. For an id that is not there comes no row.
//
// @param ids List<String> own ids of things and of claims
// @param elementIds List<String> ids that Neo4j gave nodes and links
// @param claims Boolean true: things keep their own ids
// @returns table
// @column section Choice<asked|bare|link|node|tie> what the row holds
// @column item Map<Asked> when section is asked
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column item Map<AnyThing> when section is bare
// @column item Map<AnyLink> when section is tie

:param ids => ['pakistan', 'afghan-taliban.supports.ttp'];
:param elementIds => COLLECT { MATCH (:Claim)-[r:SUBJECT]->() RETURN elementId(r) LIMIT 1 };
:param claims => true;
CALL () {
  MATCH (n:Entity) WHERE n.id IN $ids
  RETURN {asked: n.id, thing: n} AS found
  UNION ALL
  MATCH (n) WHERE elementId(n) IN $elementIds
  RETURN {asked: elementId(n), thing: n} AS found
  UNION ALL
  MATCH ()-[r]->() WHERE elementId(r) IN $elementIds
  RETURN {asked: elementId(r), tie: r} AS found
  UNION ALL
  MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b)
  WHERE c.id IN $ids
  // Where direction has no meaning claims of one link may each begin at another end.
  MATCH (a)-[r]-(b)
  WHERE c.id IN coalesce(r.claims, [r.claimId])
  RETURN DISTINCT {asked: c.id, tie: r} AS found
}
WITH collect(found) AS found
WITH found, [each IN found WHERE each.tie IS NOT NULL | each.tie] AS ties
UNWIND [each IN found | each {section: 'asked', .asked, .thing, .tie}]
  + [each IN found | {section: 'thing', thing: each.thing}] + [r IN ties | {section: 'thing', thing: startNode(r)}] + [r IN ties | {section: 'thing', thing: endNode(r)}]
  + [r IN ties | {section: 'tie', tie: r}] AS row
// Grouped, so that the rows below do not each carry the whole list, as they do after DISTINCT.
WITH row.section AS part, row.asked AS asked, row.thing AS n, row.tie AS r, count(*) AS times
WHERE n IS NOT NULL OR r IS NOT NULL
CALL (part, asked, n, r) {
  WITH part, asked, n, r WHERE part = 'asked'
  RETURN 'asked' AS section, asked AS id, {asked: asked, id: CASE WHEN n IS NULL THEN /* block any-link-id(r) */ CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END /* end any-link-id */ ELSE /* block any-id(n) */ CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END /* end any-id */ END} AS item
  UNION ALL
  WITH part, n, n:Entity AND n.id IS :: STRING NOT NULL AS own WHERE part = 'thing'
  RETURN CASE WHEN own THEN 'node' ELSE 'bare' END AS section, elementId(n) AS id, CASE WHEN own THEN /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ ELSE /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
        documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ END AS item
  UNION ALL
  WITH part, r, r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL AS own WHERE part = 'tie'
  RETURN CASE WHEN own THEN 'link' ELSE 'tie' END AS section, elementId(r) AS id, CASE WHEN own THEN /* block link(r, r) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    modality: coalesce(r.modality, 'actual'), status: r.status, affirmed: r.affirmed, denied: r.denied, documents: r.documents,
    sourceGrade: r.sourceGrade, informationGrade: r.informationGrade, confidence: r.confidence, restsOn: coalesce(r.restsOn, []),
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN [startNode(r), endNode(r)] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END} /* end link */ ELSE /* block any-link(r) */ {id: CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END, type: type(r), properties: properties(r),
        source: CASE WHEN $claims AND startNode(r):Entity AND startNode(r).id IS :: STRING NOT NULL THEN startNode(r).id ELSE elementId(startNode(r)) END, target: CASE WHEN $claims AND endNode(r):Entity AND endNode(r).id IS :: STRING NOT NULL THEN endNode(r).id ELSE elementId(endNode(r)) END} /* end any-link */ END AS item
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item
ORDER BY section, id
