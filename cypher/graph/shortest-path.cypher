// A shortest chain of links between two things.
// In either direction, at most ten links, then no longer than $maxLength. No row when there is none. position is the place in the chain.
//
// @param from String the thing at one end
// @param to String the thing at the other end
// @param maxLength Integer the longest chain that counts
// @param lens Lens? what counts (docs/model.md), or null for all
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column outside Flag when section is node: whether it was asked for and the lens does not show it
// @column total Count how many links long it is

:param from => 'imf';
:param to => 'ttp';
:param maxLength => 8;
:param lens => null;
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WITH a, b, [$from, $to] AS ends
// The shortest of all chains, where it is one of links that count, is the shortest of those too. To ask that of every step on the way costs as much again.
OPTIONAL MATCH free = shortestPath((a)-[/* link types */*..10]-(b))
WITH a, b, ends, free, coalesce(all(o IN nodes(free) WHERE o:Entity)
  AND all(r IN relationships(free) WHERE r.claimId IS NOT NULL /* lens: AND link(r, ends) */), false) AS counts
CALL (a, b, ends, free, counts) {
  WITH free, counts WHERE counts
  RETURN free AS path
  UNION ALL
  WITH a, b, ends, free, counts WHERE free IS NOT NULL AND NOT counts
  MATCH path = shortestPath((a)-[/* link types */*..10]-(b))
  WHERE all(o IN nodes(path) WHERE o:Entity)
    AND all(r IN relationships(path) WHERE r.claimId IS NOT NULL /* lens: AND link(r, ends) */)
  RETURN path
}
WITH path LIMIT 1
WITH path WHERE length(path) <= $maxLength
CALL (path) {
  UNWIND range(0, length(path) - 1) AS position
  WITH position, relationships(path)[position] AS r
  WITH position, r, coalesce(/* lens: seen(r), */ r) AS seen
  RETURN 'link' AS section, position, /* block link(r, seen) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    modality: coalesce(r.modality, 'actual'), status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
    sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN [startNode(r), endNode(r)] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END} /* end link */ AS item, null AS outside
  UNION ALL
  UNWIND range(0, length(path)) AS position
  WITH position, nodes(path)[position] AS n
  RETURN 'node' AS section, position, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item, NOT coalesce(/* lens: thing(n, []), */ true) AS outside
}
RETURN section, item, outside, length(path) AS total
ORDER BY section, position
LIMIT 50
