// The links around some things.
// Nearest first, at most $first of them, with the things at their ends and the things asked for; total is how many match.
//
// @param ids List<String> the things to start from
// @param depth Integer how many links away, 1 to 3
// @param only List<Map> rows of neighbour-counts to keep, each {type, direction, status}, or null for all
// @param kinds List<String> kinds of the things at the other end, or null for all
// @param linkTypes List<String> link types, or null for all
// @param statuses List<String> statuses as stored (asserted, contested …), or null for all
// @param from String first day of the period, or null
// @param to String last day of the period, or null
// @param undated String INCLUDE, EXCLUDE or ONLY: what happens to undated links
// @param documents List<String> ids of documents with a stance on the link, or null for all
// @param minSourceGrade String worst source grade that still counts, A to F, or null
// @param minInformationGrade Integer worst information grade that still counts, 1 to 6, or null
// @param first Integer at most this many links
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column total Count how many links match

:param ids => ['ttp'];
:param depth => 1;
:param only => null;
:param kinds => null;
:param linkTypes => null;
:param statuses => null;
:param from => null;
:param to => null;
:param undated => 'INCLUDE';
:param documents => null;
:param minSourceGrade => null;
:param minInformationGrade => null;
:param first => 200;
MATCH (seed:Entity) WHERE seed.id IN $ids
CALL (seed) {
  RETURN seed AS n, 0 AS distance
  UNION
  // The first condition stands apart: with depth 1 nothing is walked.
  WITH seed WHERE $depth > 1
  MATCH (seed)-[steps*1..2]-(n:Entity)
  WHERE ($depth > 2 OR size(steps) = 1) AND all(r IN steps WHERE /* block passes(r, $from, $to) */ r.claimId IS NOT NULL
    AND ($linkTypes IS NULL OR type(r) IN $linkTypes)
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($documents IS NULL OR any(d IN r.documents WHERE d IN $documents))
    AND ($minSourceGrade IS NULL OR r.sourceGrade <= $minSourceGrade)
    AND ($minInformationGrade IS NULL OR r.informationGrade <= $minInformationGrade)
    AND CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN $undated <> 'EXCLUDE'
      ELSE $undated <> 'ONLY'
        AND ($from IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date($from))
        AND ($to IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date($to)) END /* end passes */)
  RETURN n, size(steps) AS distance
}
WITH n, min(distance) AS distance
OPTIONAL MATCH (n)-[r]-(o:Entity)
WHERE /* block passes(r, $from, $to) */ r.claimId IS NOT NULL
  AND ($linkTypes IS NULL OR type(r) IN $linkTypes)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR any(d IN r.documents WHERE d IN $documents))
  AND ($minSourceGrade IS NULL OR r.sourceGrade <= $minSourceGrade)
  AND ($minInformationGrade IS NULL OR r.informationGrade <= $minInformationGrade)
  AND CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN $undated <> 'EXCLUDE'
    ELSE $undated <> 'ONLY'
      AND ($from IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date($from))
      AND ($to IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date($to)) END /* end passes */
  AND ($kinds IS NULL OR any(kind IN labels(o) WHERE kind IN $kinds))
  AND ($only IS NULL OR any(row IN $only WHERE row.type = type(r)
    AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))
    AND (row.status IS NULL OR row.status = r.status)))
WITH r, min(distance) AS distance
ORDER BY distance, type(r), r.claimId
WITH collect(r) AS found
WITH found, size(found) AS count
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND found[..$first] + [null] AS r
WITH collect(r) AS links, max(count) AS total
CALL (links) {
  UNWIND links AS r
  RETURN 'link' AS section, r.claimId AS id, /* block link(r) */ r {.claimId, .status, .affirmed, .denied, .documents,
    .sourceGrade, .informationGrade, .confidence, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf)} /* end link */ AS item
  UNION ALL
  MATCH (seed:Entity) WHERE seed.id IN $ids
  WITH links, collect(seed) AS seeds
  UNWIND seeds + [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  WITH DISTINCT n
  RETURN 'node' AS section, n.id AS id, /* block thing(n) */ n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item
}
RETURN section, item, total
ORDER BY section, id
LIMIT 10000
