// All links among some things.
// With the things themselves; total is how many links match.
//
// @param ids List<String> the things
// @param lens Lens? what counts (docs/model.md), or null for all
// @param first Integer at most this many links
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column outside Flag when section is node: whether it was asked for and the lens does not show it
// @column total Count how many links match

:param ids => ['ttp', 'afghan-taliban', 'pakistan'];
:param lens => null;
:param first => 1000;
MATCH (n:Entity) WHERE n.id IN $ids
WITH collect(n) AS things
CALL (things) {
  UNWIND things AS n
  // By itself: reading the id of each takes three times as long.
  MATCH (n)-[r /* link types */]->(o)
  WHERE o IN things AND r.claimId IS NOT NULL /* lens: AND link(r, []) */
  WITH r ORDER BY type(r), r.claimId
  RETURN collect(r) AS found
}
WITH things, found, size(found) AS count
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND found[..$first] + [null] AS r
WITH things, collect(r) AS links, max(count) AS total
CALL (things, links) {
  UNWIND links AS r
  WITH r, coalesce(/* lens: seen(r), */ r) AS seen
  RETURN 'link' AS section, r.claimId AS id, /* block link(r, seen) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    modality: coalesce(r.modality, 'actual'), status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
    sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN [startNode(r), endNode(r)] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END} /* end link */ AS item, null AS outside
  UNION ALL
  WITH things, /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ AS held
  UNWIND things AS n
  RETURN 'node' AS section, n.id AS id, /* block thing-kept(n, held) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: CASE WHEN held AND n.linkCount IS NOT NULL THEN n.linkCount ELSE COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } END,
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing-kept */ AS item, NOT coalesce(/* lens: thing(n, []), */ true) AS outside
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item, outside, total
ORDER BY section, id
