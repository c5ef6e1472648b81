// One curated view.
// Its things, all links among them, and where each thing stands.
//
// @param id String the view
// @returns graph
// @column section Choice<link|node|view> what the row holds
// @column item Map<View> when section is view
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column total Count how many links are among its things

:param id => 'first';
MATCH (v:View {id: $id})
OPTIONAL MATCH (v)-[s:SHOWS]->(n:Entity)
WITH v, collect(n) AS things, collect({id: n.id, x: s.x, y: s.y}) AS positions
CALL (v, things, positions) {
  RETURN 'view' AS section, v.id AS id, v {.*, positions: positions} AS item
  UNION ALL
  UNWIND things AS n
  RETURN 'node' AS section, n.id AS id, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item
  UNION ALL
  UNWIND things AS n
  MATCH (n)-[r]->(o:Entity) WHERE r.claimId IS NOT NULL AND EXISTS { (v)-[:SHOWS]->(o) }
  RETURN 'link' AS section, r.claimId AS id, /* block link(r, r) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    modality: coalesce(r.modality, 'actual'), status: r.status, affirmed: r.affirmed, denied: r.denied, documents: r.documents,
    sourceGrade: r.sourceGrade, informationGrade: r.informationGrade, confidence: r.confidence, restsOn: coalesce(r.restsOn, []),
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN [startNode(r), endNode(r)] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END} /* end link */ AS item
}
RETURN section, item, COUNT { (v)-[:SHOWS]->(n:Entity)-[r]->(o:Entity) WHERE r.claimId IS NOT NULL AND EXISTS { (v)-[:SHOWS]->(o) } } AS total
ORDER BY section, id
LIMIT 10000
