// A shortest chain of links between two things.
// In either direction, at most ten links, then no longer than $maxLength. No row when there is none. position is the place in the chain.
//
// @param from String the thing at one end
// @param to String the thing at the other end
// @param maxLength Integer the longest chain that counts
// @param kinds List<String> kinds of the things at the other end, or null for all
// @param linkTypes List<String> link types, or null for all
// @param statuses List<String> statuses as stored (asserted, contested …), or null for all
// @param periodFrom String first day of the period, or null
// @param periodTo String last day of the period, or null
// @param undated String INCLUDE, EXCLUDE or ONLY: what happens to undated links
// @param documents List<String> ids of documents with a stance on the link, or null for all
// @param minSourceGrade String worst source grade that still counts, A to F, or null
// @param minInformationGrade Integer worst information grade that still counts, 1 to 6, or null
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column total Count how many links long it is

:param from => 'imf';
:param to => 'ttp';
:param maxLength => 8;
:param kinds => null;
:param linkTypes => null;
:param statuses => null;
:param periodFrom => null;
:param periodTo => null;
:param undated => 'INCLUDE';
:param documents => null;
:param minSourceGrade => null;
:param minInformationGrade => null;
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = shortestPath((a)-[*..10]-(b))
WHERE all(o IN nodes(path) WHERE o:Entity AND ($kinds IS NULL OR o IN [a, b] OR any(kind IN labels(o) WHERE kind IN $kinds)))
  AND all(r IN relationships(path) WHERE /* block passes(r, $periodFrom, $periodTo) */ r.claimId IS NOT NULL
    AND ($linkTypes IS NULL OR type(r) IN $linkTypes)
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($documents IS NULL OR any(d IN r.documents WHERE d IN $documents))
    AND ($minSourceGrade IS NULL OR r.sourceGrade <= $minSourceGrade)
    AND ($minInformationGrade IS NULL OR r.informationGrade <= $minInformationGrade)
    AND CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN $undated <> 'EXCLUDE'
      ELSE $undated <> 'ONLY'
        AND ($periodFrom IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date($periodFrom))
        AND ($periodTo IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date($periodTo)) END /* end passes */)
WITH path LIMIT 1
WITH path WHERE length(path) <= $maxLength
CALL (path) {
  UNWIND range(0, length(path) - 1) AS position
  WITH position, relationships(path)[position] AS r
  RETURN 'link' AS section, position, /* block link(r) */ r {.claimId, .status, .affirmed, .denied, .documents,
    .sourceGrade, .informationGrade, .confidence, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf)} /* end link */ AS item
  UNION ALL
  UNWIND range(0, length(path)) AS position
  WITH position, nodes(path)[position] AS n
  RETURN 'node' AS section, position, /* block thing(n) */ n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item
}
RETURN section, item, length(path) AS total
ORDER BY section, position
LIMIT 50
