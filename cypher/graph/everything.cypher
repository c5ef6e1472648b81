// The whole graph, up to a number of links.
// The links of the best connected things first, then things without one where all links are here; total is how many links there are in all.
//
// @param lens Lens? what counts (docs/model.md), or null for all
// @param first Integer at most this many links
// @scans it is the whole graph; where tallies are those of another graph its things are ordered by counting
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column total Count how many links there are
// @column things Count how many things there are, with and without links

:param lens => null;
:param first => 1000;
WITH /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ AS held
CALL (held) {
  UNWIND CASE WHEN held THEN [true] ELSE [] END AS kept
  MATCH (n:Entity)
  WHERE n.linkCount > 0
  WITH n ORDER BY n.linkCount DESC, n.id
  RETURN n
  UNION ALL
  UNWIND CASE WHEN held THEN [] ELSE [true] END AS counted
  MATCH (n:Entity)
  WITH n, /* block link-count(n) */ COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */ AS degree
  ORDER BY degree DESC, n.id
  RETURN n
}
CALL (n) {
  MATCH (n)-[r]->(:Entity) WHERE r.claimId IS NOT NULL /* lens: AND link(r, []) */
  RETURN r ORDER BY type(r), r.claimId LIMIT $first
}
WITH r LIMIT $first
WITH collect(r) AS links
// Under a lens they are counted: tallies know nothing of one.
CALL (links) {
  UNWIND CASE WHEN size(links) < $first THEN [] ELSE [/* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ /* lens: AND false */] END AS held
  WITH CASE WHEN held THEN reduce(sum = 0, n IN COLLECT { MATCH (t:Tally) WHERE t.of = 'linkType' AND t.key IS NOT NULL RETURN t.n } | sum + n)
    ELSE COUNT { MATCH (:Entity)-[one]->(:Entity) WHERE one.claimId IS NOT NULL /* lens: AND link(one, []) */ } END AS many
  RETURN max(many) AS many
}
WITH links, coalesce(many, size(links)) AS total, COUNT { MATCH (one:Entity) /* lens: WHERE thing(one, []) */ } AS things
CALL (links) {
  UNWIND [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  RETURN collect(DISTINCT n) AS linked
}
CALL (links, linked, total) {
  WITH * WHERE size(links) = total
  MATCH (n:Entity) WHERE NOT n IN linked /* lens: AND thing(n, []) */
  WITH n ORDER BY n.id LIMIT $first
  RETURN collect(n) AS alone
}
CALL (links, linked, alone) {
  UNWIND links AS r
  WITH r, coalesce(/* lens: seen(r), */ r) AS seen
  RETURN 'link' AS section, r.claimId AS id, /* block link(r, seen) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    modality: coalesce(r.modality, 'actual'), status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
    sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN [startNode(r), endNode(r)] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END} /* end link */ AS item
  UNION ALL
  UNWIND linked + alone AS n
  RETURN 'node' AS section, n.id AS id, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item, total, things
ORDER BY section, id
