// The links around some things.
// Nearest first, at most $first of them, with the things at their ends and the things asked for; total is how many match. Among those of one
// distance: by type; or the newest first, by the last day on which each is known to have been so, those without one and plans last; or the strongest, by the best grade of a source that
// affirms it and then by how many affirm it; or those to the best connected things, one to each of these before a second to any.
//
// @param ids List<String> the things to start from
// @param depth Integer how many links away, 1 to 3
// @param only List<Map> rows of neighbour-counts to keep, each {type, direction, status}, or null for all
// @param order Choice<TYPE|NEWEST|STRONGEST|BEST_CONNECTED> which come first
// @param except List<String> claims of links that are not wanted, any claim of each: those that are there already
// @param lens Lens? what counts (docs/model.md), or null for all
// @param first Integer at most this many links
// @param after Map? where the page before ended: its end, or null
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column outside Flag when section is node: whether it was asked for and the lens does not show it
// @column total Count how many links match
// @column more Flag whether there are more behind these
// @column end Map? on the row of one link: what the last link of the page is ordered by (distance, round, rank, type, id); without links nowhere

:param ids => ['ttp'];
:param depth => 1;
:param only => null;
:param order => 'TYPE';
:param except => [];
:param lens => null;
:param first => 200;
:param after => null;
MATCH (seed:Entity) WHERE seed.id IN $ids
CALL (seed) {
  RETURN seed AS n, 0 AS distance
  UNION
  // The first condition stands apart: with depth 1 nothing is walked.
  WITH seed WHERE $depth > 1
  MATCH (seed)-[steps /* link types */*1..2]-(n:Entity)
  WHERE ($depth > 2 OR size(steps) = 1) AND all(r IN steps WHERE r.claimId IS NOT NULL /* lens: AND link(r, $ids) */)
  RETURN n, size(steps) AS distance
}
WITH n, min(distance) AS distance
OPTIONAL MATCH (n)-[r /* link types */]-(o:Entity)
WHERE r.claimId IS NOT NULL /* lens: AND link(r, $ids) */
  AND /* block chosen-row(r, n, $only) */ ($only IS NULL OR any(row IN $only WHERE row.type = type(r)
    AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))
    AND (row.status IS NULL OR row.status = /* lens */ r.status))) /* end chosen-row */
WITH r, min(distance) AS distance, max(CASE WHEN $order = 'BEST_CONNECTED' THEN o.id END) AS neighbour,
  max(CASE WHEN $order = 'BEST_CONNECTED' THEN /* block link-count(o) */ COUNT { (o)--() } - COUNT { (o)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */ END) AS degree
WHERE r IS NOT NULL
WITH r, distance, neighbour, /* block among-claims(r, $except) */ any(claim IN coalesce(r['claims'], [r.claimId]) WHERE claim IN $except) /* end among-claims */ AS there, CASE $order WHEN 'BEST_CONNECTED' THEN -degree ELSE /* block link-rank(r, $order) */ CASE $order
  WHEN 'NEWEST' THEN -coalesce(duration.inDays(date('1970-01-01'), CASE WHEN r.beganBy IS NOT NULL AND r.modality <> 'planned' THEN r.heldTill END).days, -999999999)
  WHEN 'STRONGEST' THEN CASE coalesce(r.sourceGrade, 'none') WHEN 'A' THEN 0 WHEN 'B' THEN 1 WHEN 'C' THEN 2 WHEN 'D' THEN 3 WHEN 'E' THEN 4 WHEN 'F' THEN 5 ELSE 6 END * 100000 - r.affirmed
  ELSE 0 END /* end link-rank */ END AS rank
// What is there already comes first to its neighbour, so that the next link to the same one is a second.
ORDER BY there DESC, distance, rank, type(r), r.claimId
WITH neighbour, collect({r: r, distance: distance, rank: rank, there: there}) AS each
UNWIND range(0, size(each) - 1) AS at
// One to each neighbour first. In any other order there is one list.
WITH each[at] AS row, CASE WHEN $order = 'BEST_CONNECTED' THEN at ELSE 0 END AS round
WITH row.r AS r, row.distance AS distance, round, row.rank AS rank, row.there AS there
ORDER BY distance, round, rank, type(r), r.claimId
WITH collect(CASE WHEN NOT there THEN {r: r, distance: distance, round: round, rank: rank} END) AS found
WITH size(found) AS count, CASE WHEN $after IS NULL THEN found
  ELSE [row IN found WHERE [row.distance, row.round, row.rank, type(row.r), row.r.claimId] > [$after.distance, $after.round, $after.rank, $after.type, $after.id]] END AS rest
WITH count, size(rest) AS remaining, rest[..$first] AS page
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND page + [null] AS row
WITH collect(row.r) AS links, max(count) AS total, max(remaining) AS left, max(CASE WHEN row IS NOT NULL THEN [row.distance, row.round, row.rank, type(row.r), row.r.claimId] END) AS last
WITH links, total, left > size(links) AS more, CASE WHEN last IS NOT NULL THEN {distance: last[0], round: last[1], rank: last[2], type: last[3], id: last[4]} END AS end
CALL (links) {
  UNWIND links AS r
  WITH r, coalesce(/* lens: seen(r), */ r) AS seen
  RETURN 'link' AS section, r.claimId AS id, /* block link(r, seen) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    modality: coalesce(r.modality, 'actual'), status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
    sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN [startNode(r), endNode(r)] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END} /* end link */ AS item, null AS outside
  UNION ALL
  MATCH (seed:Entity) WHERE seed.id IN $ids
  // How many links each has is kept as well.
  WITH links, collect(seed) AS seeds, /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ AS held
  UNWIND seeds + [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  WITH DISTINCT n, held
  RETURN 'node' AS section, n.id AS id, /* block thing-kept(n, held) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: CASE WHEN held AND n.linkCount IS NOT NULL THEN n.linkCount ELSE COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } END,
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing-kept */ AS item, NOT coalesce(/* lens: thing(n, []), */ true) AS outside
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item, outside, total, more, CASE WHEN item.claimId = links[0].claimId THEN end END AS end
ORDER BY section, id
