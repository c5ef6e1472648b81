// The links of some things.
// At most $first of them, with the things at their ends and the things asked for. By type; or the newest first, by the last day on which each is known to have been so,
// those without one and plans last; or the strongest, by the best grade of a source that affirms it and then by how many affirm it; or those to the best connected
// things, one to each of these before a second to any. What is behind the page is passed by; how many match is counted only where it is asked for, and not
// even then where it is kept.
//
// @param ids List<String> the things
// @param only List<Map> rows of neighbour-counts to keep, each {type, direction, status}, or null for all
// @param order Choice<TYPE|NEWEST|STRONGEST|BEST_CONNECTED> which come first
// @param except List<String> claims of links that are not wanted, any claim of each: those that are there already
// @param lens Lens? what counts (docs/model.md), or null for all
// @param first Integer at most this many links
// @param after Map? where the page before ended: its end, or null
// @param counted Boolean whether total is asked for
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column outside Flag when section is node: whether it was asked for and the lens does not show it
// @column total Count? how many links match, where it was asked for
// @column more Flag whether there are more behind these
// @column end Map? on the row of one link: what the last link of the page is ordered by (distance, round, rank, type, id); without links nowhere

:param ids => ['ttp'];
:param only => null;
:param order => 'TYPE';
:param except => [];
:param lens => null;
:param first => 200;
:param after => null;
:param counted => true;
// Worked out once: asked of every link, they would cost more than the walk.
WITH size($ids) = 1 AS one, size($except) = 0 AS bare,
  // Of a thing with many links it is kept how many there are of each type: a page by type looks at no others than the types that fill it.
  CASE WHEN size($ids) = 1 AND $order = 'TYPE' AND $only IS NULL THEN COLLECT {
    MATCH (t:Tally) WHERE /* block links-tally(t, $ids[0]) */ t.of = 'links of ' + $ids[0] AND t.key IS NOT NULL /* end links-tally */ AND t.n > 0 /* lens: AND tally(t.key) */
    WITH split(t.key, '\u001f')[1] AS type, sum(t.n) AS n
    WHERE $after IS NULL OR type > $after.type
    RETURN {type: type, n: n} ORDER BY type
  } ELSE [] END AS types
WITH one, bare, CASE WHEN size(types) > 0 AND /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ THEN
  reduce(most = {n: 0, type: ''}, each IN types | CASE WHEN most.n > $first + size($except) THEN most ELSE {n: most.n + each.n, type: each.type} END) END AS most
WITH one, bare, CASE WHEN most.n > $first + size($except) THEN most.type END AS lastType
CALL (one, bare, lastType) {
  MATCH (n:Entity) WHERE n.id IN $ids AND $order <> 'BEST_CONNECTED'
  MATCH (n)-[r /* link types */]-(o:Entity)
  WHERE (lastType IS NULL OR type(r) <= lastType) AND r.claimId IS NOT NULL /* lens: AND link(r, $ids) */
    AND /* block chosen-row(r, n, $only) */ ($only IS NULL OR any(row IN $only WHERE row.type = type(r)
      AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))
      AND (row.status IS NULL OR row.status = /* lens */ r.status))) /* end chosen-row */
    // A link between two of the things is met at both.
    AND (one OR startNode(r) = n OR NOT o['id'] IN $ids)
    AND (bare OR NOT /* block among-claims(r, $except) */ any(claim IN coalesce(r['claims'], [r.claimId]) WHERE claim IN $except) /* end among-claims */)
  WITH r, 0 AS round, /* block link-rank(r, $order) */ CASE $order
    WHEN 'NEWEST' THEN -coalesce(duration.inDays(date('1970-01-01'), CASE WHEN r.beganBy IS NOT NULL AND r.modality <> 'planned' THEN r.heldTill END).days, -999999999)
    WHEN 'STRONGEST' THEN CASE coalesce(r.sourceGrade, 'none') WHEN 'A' THEN 0 WHEN 'B' THEN 1 WHEN 'C' THEN 2 WHEN 'D' THEN 3 WHEN 'E' THEN 4 WHEN 'F' THEN 5 ELSE 6 END * 100000 - r.affirmed
    ELSE 0 END /* end link-rank */ AS rank
  WHERE $after IS NULL OR [rank, type(r), r.claimId] > [$after.rank, $after.type, $after.id]
  RETURN r, round, rank ORDER BY rank, type(r), r.claimId LIMIT $first + 1
  UNION ALL
  // How well a thing is connected is kept as well, since asking it of each neighbour takes ten times as long.
  WITH one, bare, $order = 'BEST_CONNECTED' AS best, $order = 'BEST_CONNECTED' AND /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
    AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ AS held
  MATCH (n:Entity) WHERE n.id IN $ids AND best
  MATCH (n)-[r /* link types */]-(o:Entity)
  WHERE r.claimId IS NOT NULL /* lens: AND link(r, $ids) */
    AND /* block chosen-row(r, n, $only) */ ($only IS NULL OR any(row IN $only WHERE row.type = type(r)
      AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))
      AND (row.status IS NULL OR row.status = /* lens */ r.status))) /* end chosen-row */
    AND (one OR startNode(r) = n OR NOT o['id'] IN $ids)
  WITH o, r, held, NOT bare AND /* block among-claims(r, $except) */ any(claim IN coalesce(r['claims'], [r.claimId]) WHERE claim IN $except) /* end among-claims */ AS there
  // What is there already comes first to its neighbour, so that the next link to the same one is a second.
  ORDER BY there DESC, type(r), r.claimId
  WITH o, held, collect(r) AS each, count(CASE WHEN there THEN 1 END) AS had
  WITH each, had, -CASE WHEN held THEN o.linkCount ELSE /* block link-count(o) */ COUNT { (o)--() } - COUNT { (o)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */ END AS rank
  UNWIND range(had, size(each) - 1) AS round
  WITH each[round] AS r, round, rank
  WHERE $after IS NULL OR [round, rank, type(r), r.claimId] > [$after.round, $after.rank, $after.type, $after.id]
  RETURN r, round, rank ORDER BY round, rank, type(r), r.claimId LIMIT $first + 1
}
WITH collect({r: r, round: round, rank: rank}) AS found
WITH found[..$first] AS page, size(found) > $first AS more
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND page + [null] AS row
WITH more, collect(row.r) AS links, max(CASE WHEN row IS NOT NULL THEN [row.round, row.rank, type(row.r), row.r.claimId] END) AS last
// Whether the numbers that are kept are of this graph, asked once: for the total, and for the things below.
WITH *, size($ids) = 1 AS one, size($except) = 0 AS bare, /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ AS held
WITH one, bare, held, links, more, CASE WHEN last IS NOT NULL THEN {distance: 0, round: last[0], rank: last[1], type: last[2], id: last[3]} END AS end,
  // A page that holds all of them says how many. Of one thing with many links, without a choice, their number is kept (docs/model.md, Tallies).
  CASE WHEN NOT more AND $after IS NULL THEN size(links)
    WHEN $counted AND $only IS NULL AND one AND held /* lens: AND bare */ THEN COLLECT {
      MATCH (t:Tally) WHERE /* block links-tally(t, $ids[0]) */ t.of = 'links of ' + $ids[0] AND t.key IS NOT NULL /* end links-tally */ /* lens: AND tally(t.key) */
      WITH sum(t.n) AS sum, count(t) AS tallies WHERE tallies > 0
      RETURN sum - COUNT { UNWIND $except AS id MATCH (:Claim {id: id})-[:SUBJECT|OBJECT]->(o) MATCH (n:Entity {id: $ids[0]})-[r]-(o) WHERE r.claimId IS NOT NULL AND id IN coalesce(r.claims, [r.claimId]) RETURN DISTINCT r }
    }[0] END AS known
CALL (known, one, bare) {
  WITH known WHERE known IS NOT NULL OR NOT $counted
  RETURN known AS total
  UNION ALL
  WITH known, one, bare WHERE known IS NULL AND $counted
  RETURN COUNT {
    MATCH (n:Entity) WHERE n.id IN $ids
    MATCH (n)-[r /* link types */]-(o:Entity)
    WHERE r.claimId IS NOT NULL /* lens: AND link(r, $ids) */
      AND /* block chosen-row(r, n, $only) */ ($only IS NULL OR any(row IN $only WHERE row.type = type(r)
        AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))
        AND (row.status IS NULL OR row.status = /* lens */ r.status))) /* end chosen-row */
      AND (one OR startNode(r) = n OR NOT o['id'] IN $ids)
      AND (bare OR NOT /* block among-claims(r, $except) */ any(claim IN coalesce(r['claims'], [r.claimId]) WHERE claim IN $except) /* end among-claims */)
  } AS total
}
CALL (links, held) {
  UNWIND links AS r
  WITH r, coalesce(/* lens: seen(r), */ r) AS seen
  RETURN 'link' AS section, r.claimId AS id, /* block link(r, seen) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    modality: coalesce(r.modality, 'actual'), status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
    sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN [startNode(r), endNode(r)] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END} /* end link */ AS item, null AS outside
  UNION ALL
  MATCH (seed:Entity) WHERE seed.id IN $ids
  WITH links, held, collect(seed) AS seeds
  UNWIND seeds + [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  WITH DISTINCT n, held
  RETURN 'node' AS section, n.id AS id, /* block thing-kept(n, held) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: CASE WHEN held AND n.linkCount IS NOT NULL THEN n.linkCount ELSE COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } END,
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing-kept */ AS item, NOT coalesce(/* lens: thing(n, []), */ true) AS outside
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item, outside, total, more, CASE WHEN item.claimId = links[0].claimId THEN end END AS end
ORDER BY section, id
