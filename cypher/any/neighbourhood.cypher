// The links around some things of any graph.
// Nearest first, at most $first of them, with the things at their ends and the things asked for; total is how many match. Among those of one
// distance: by type, or those to the best connected things, one to each of these before a second to any.
//
// @param ids List<String> own ids of things, in a graph of claims
// @param elementIds List<String> ids that Neo4j gave, of things without an own id
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @param depth Integer how many links away, 1 to 3
// @param only List<Map>? rows of neighbour-counts to keep, each {type, direction}, or null for all
// @param order Choice<TYPE|BEST_CONNECTED> which come first
// @param except List<String> links that are not wanted, by the ids that answers give them: those that are there already
// @param lens Lens? what counts: kinds and link types, or null for all
// @param first Integer at most this many links
// @param after Map? where the page before ended: its end, or null
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<AnyThing> when section is node
// @column item Map<AnyLink> when section is link
// @column total Count how many links match
// @column more Flag whether there are more behind these
// @column end Map? on the row of one link: what the last link of the page is ordered by (distance, round, rank, type, id); without links nowhere

:param ids => ['ttp'];
:param elementIds => COLLECT { MATCH (n:Claim) RETURN elementId(n) LIMIT 1 };
:param claims => true;
:param depth => 1;
:param only => null;
:param order => 'TYPE';
:param except => [];
:param lens => null;
:param first => 100;
:param after => null;
CALL () {
  MATCH (n) WHERE elementId(n) IN $elementIds
  RETURN n
  UNION
  MATCH (n:Entity) WHERE $claims AND n.id IN $ids
  RETURN n
}
WITH collect(n) AS things
CALL (things) {
  UNWIND things AS n
  RETURN n, 0 AS distance
  UNION
  // The first condition stands apart: with depth 1 nothing is walked.
  UNWIND things AS seed
  WITH seed, things WHERE $depth > 1
  MATCH (seed)-[steps*1..2]-(n)
  WHERE ($depth > 2 OR size(steps) = 1) AND all(r IN steps WHERE true /* lens: AND any-link(r, things) */)
  RETURN n, size(steps) AS distance
}
WITH things, n, min(distance) AS distance
OPTIONAL MATCH (n)-[r]-(o)
WHERE true /* lens: AND any-link(r, things) */
  AND ($only IS NULL OR any(row IN $only WHERE row.type = type(r) AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))))
WITH things, r, min(distance) AS distance, max(CASE WHEN $order = 'BEST_CONNECTED' THEN elementId(o) END) AS neighbour,
  max(CASE WHEN $order = 'BEST_CONNECTED' THEN -COUNT { (o)--() } ELSE 0 END) AS rank
WITH *, /* block any-among(r, $except) */ CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN any(claim IN coalesce(r['claims'], [r.claimId]) WHERE claim IN $except) ELSE elementId(r) IN $except END /* end any-among */ AS there
// What is there already comes first to its neighbour, so that the next link to the same one is a second.
ORDER BY there DESC, distance, rank, type(r), elementId(r)
WITH things, neighbour, collect(CASE WHEN r IS NOT NULL THEN {r: r, distance: distance, rank: rank, there: there} END) AS each
UNWIND CASE WHEN each = [] THEN [null] ELSE range(0, size(each) - 1) END AS at
// One to each neighbour first. In any other order there is one list.
WITH things, each[at] AS row, CASE WHEN $order = 'BEST_CONNECTED' THEN at ELSE 0 END AS round
WITH things, row.r AS r, row.distance AS distance, round, row.rank AS rank, row.there AS there
ORDER BY distance, round, rank, type(r), elementId(r)
WITH things, collect(CASE WHEN NOT coalesce(there, true) THEN {r: r, distance: distance, round: round, rank: rank} END) AS found
WITH things, size(found) AS count, CASE WHEN $after IS NULL THEN found
  ELSE [row IN found WHERE [row.distance, row.round, row.rank, type(row.r), elementId(row.r)] > [$after.distance, $after.round, $after.rank, $after.type, $after.id]] END AS rest
WITH things, count, size(rest) AS remaining, rest[..$first] AS page
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND page + [null] AS row
WITH things, collect(row.r) AS links, max(count) AS total, max(remaining) AS left, max(CASE WHEN row IS NOT NULL THEN [row.distance, row.round, row.rank, type(row.r), elementId(row.r)] END) AS last
WITH things, links, total, left > size(links) AS more, CASE WHEN last IS NOT NULL THEN {distance: last[0], round: last[1], rank: last[2], type: last[3], id: last[4]} END AS end
CALL (things, links) {
  UNWIND links AS r
  RETURN 'link' AS section, elementId(r) AS id, /* block any-link(r) */ {id: CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END, type: type(r), properties: properties(r),
      source: CASE WHEN $claims AND startNode(r):Entity AND startNode(r).id IS :: STRING NOT NULL THEN startNode(r).id ELSE elementId(startNode(r)) END, target: CASE WHEN $claims AND endNode(r):Entity AND endNode(r).id IS :: STRING NOT NULL THEN endNode(r).id ELSE elementId(endNode(r)) END} /* end any-link */ AS item
  UNION ALL
  UNWIND things + [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  WITH DISTINCT n
  RETURN 'node' AS section, elementId(n) AS id, /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
      documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item
}
// Bounded above. With a limit here too, every list in scope would be counted as memory once for each row.
RETURN section, item, total, more, CASE WHEN section = 'link' AND id = elementId(links[0]) THEN end END AS end
ORDER BY section, id
