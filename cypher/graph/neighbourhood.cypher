// The links around some things.
// Nearest first, at most $first of them, with the things at their ends and the things asked for; total is how many match.
//
// @param ids List<String> the things to start from
// @param depth Integer how many links away, 1 to 3
// @param only List<Map> rows of neighbour-counts to keep, each {type, direction, status}, or null for all
// @param lens Lens? what counts (docs/model.md), or null for all
// @param first Integer at most this many links
// @returns graph
// @column section Choice<link|node> what the row holds
// @column item Map<Thing> when section is node
// @column item Map<Link> when section is link
// @column outside Flag when section is node: whether it was asked for and the lens does not show it
// @column total Count how many links match

:param ids => ['ttp'];
:param depth => 1;
:param only => null;
:param lens => null;
:param first => 200;
MATCH (seed:Entity) WHERE seed.id IN $ids
CALL (seed) {
  RETURN seed AS n, 0 AS distance
  UNION
  // The first condition stands apart: with depth 1 nothing is walked.
  WITH seed WHERE $depth > 1
  MATCH (seed)-[steps*1..2]-(n:Entity)
  WHERE ($depth > 2 OR size(steps) = 1) AND all(r IN steps WHERE r.claimId IS NOT NULL /* block lens(r, $ids) */ AND ($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
  AND NOT type(r) IN coalesce($lens.linkTypes.not, [])
  AND any(status IN [CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
    sourceGrade: r.stanceSourceGrades[i], informationGrade: r.stanceInformationGrades[i], confidence: r.stanceConfidences[i]}]
    + COLLECT {
      MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
      WHERE made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END
      WITH whose, stance ORDER BY stance.id
      RETURN {kind: type(stance), ownVoice: whose:Document, document: stance.document, sourceGrade: coalesce(stance.sourceGrade, ''),
        informationGrade: coalesce(stance.informationGrade, -1), confidence: coalesce(stance.confidence, -1)}
    }
    WHERE ($lens.documents.only IS NULL OR s.document IN $lens.documents.only)
      AND NOT s.document IN coalesce($lens.documents.not, [])
      AND ($lens.minSourceGrade IS NULL OR s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade)
      AND ($lens.minInformationGrade IS NULL OR s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade)]] WHERE size(kept) > 0
    | [counts IN [{claimed: size([s IN kept WHERE s.kind IN ['ASSERTS', 'ACCUSES']]), denied: size([s IN kept WHERE s.kind = 'DENIES']),
      asserted: size([s IN kept WHERE s.kind = 'ASSERTS' AND s.ownVoice]), attributed: size([s IN kept WHERE s.kind = 'ASSERTS'])}] | CASE
      WHEN counts.claimed > 0 AND counts.denied > 0 THEN 'contested'
      WHEN counts.denied > 0 THEN 'denied'
      WHEN r.modality IN ['planned', 'unclaimed'] THEN r.modality
      WHEN counts.asserted > 0 THEN 'asserted'
      WHEN counts.attributed > 0 THEN 'attributed'
      WHEN counts.claimed > 0 THEN 'accused'
      ELSE 'deduced'
    END][0]][0] ELSE r.status END] WHERE status IS NOT NULL
    AND ($lens.statuses.only IS NULL OR status IN $lens.statuses.only)
    AND NOT status IN coalesce($lens.statuses.not, []))
  AND CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
    ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
      AND ($lens.trueAt.from IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date($lens.trueAt.from))
      AND ($lens.trueAt.to IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date($lens.trueAt.to)) END
  AND all(tied IN [startNode(r), endNode(r)] WHERE tied.id IN $ids OR (($lens.kinds.only IS NULL OR any(kind IN labels(tied) WHERE kind IN $lens.kinds.only))
  AND NOT coalesce([kind IN labels(tied) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN tied:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
  AND (tied.precision IS NULL OR CASE WHEN coalesce(tied.validFrom, tied.asOf, tied.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
    ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
      AND ($lens.trueAt.from IS NULL OR coalesce(tied.validTo, tied.asOf, tied.validFrom) >= date($lens.trueAt.from))
      AND ($lens.trueAt.to IS NULL OR coalesce(tied.validFrom, tied.asOf, tied.validTo) <= date($lens.trueAt.to)) END))) /* end lens */)
  RETURN n, size(steps) AS distance
}
WITH n, min(distance) AS distance
OPTIONAL MATCH (n)-[r]-(o:Entity)
WHERE r.claimId IS NOT NULL /* block lens(r, $ids) */ AND ($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
AND NOT type(r) IN coalesce($lens.linkTypes.not, [])
AND any(status IN [CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
  sourceGrade: r.stanceSourceGrades[i], informationGrade: r.stanceInformationGrades[i], confidence: r.stanceConfidences[i]}]
  + COLLECT {
    MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
    WHERE made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END
    WITH whose, stance ORDER BY stance.id
    RETURN {kind: type(stance), ownVoice: whose:Document, document: stance.document, sourceGrade: coalesce(stance.sourceGrade, ''),
      informationGrade: coalesce(stance.informationGrade, -1), confidence: coalesce(stance.confidence, -1)}
  }
  WHERE ($lens.documents.only IS NULL OR s.document IN $lens.documents.only)
    AND NOT s.document IN coalesce($lens.documents.not, [])
    AND ($lens.minSourceGrade IS NULL OR s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade)
    AND ($lens.minInformationGrade IS NULL OR s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade)]] WHERE size(kept) > 0
  | [counts IN [{claimed: size([s IN kept WHERE s.kind IN ['ASSERTS', 'ACCUSES']]), denied: size([s IN kept WHERE s.kind = 'DENIES']),
    asserted: size([s IN kept WHERE s.kind = 'ASSERTS' AND s.ownVoice]), attributed: size([s IN kept WHERE s.kind = 'ASSERTS'])}] | CASE
    WHEN counts.claimed > 0 AND counts.denied > 0 THEN 'contested'
    WHEN counts.denied > 0 THEN 'denied'
    WHEN r.modality IN ['planned', 'unclaimed'] THEN r.modality
    WHEN counts.asserted > 0 THEN 'asserted'
    WHEN counts.attributed > 0 THEN 'attributed'
    WHEN counts.claimed > 0 THEN 'accused'
    ELSE 'deduced'
  END][0]][0] ELSE r.status END] WHERE status IS NOT NULL
  AND ($lens.statuses.only IS NULL OR status IN $lens.statuses.only)
  AND NOT status IN coalesce($lens.statuses.not, []))
AND CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
    AND ($lens.trueAt.from IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date($lens.trueAt.from))
    AND ($lens.trueAt.to IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date($lens.trueAt.to)) END
AND all(tied IN [startNode(r), endNode(r)] WHERE tied.id IN $ids OR (($lens.kinds.only IS NULL OR any(kind IN labels(tied) WHERE kind IN $lens.kinds.only))
AND NOT coalesce([kind IN labels(tied) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN tied:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
AND (tied.precision IS NULL OR CASE WHEN coalesce(tied.validFrom, tied.asOf, tied.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
    AND ($lens.trueAt.from IS NULL OR coalesce(tied.validTo, tied.asOf, tied.validFrom) >= date($lens.trueAt.from))
    AND ($lens.trueAt.to IS NULL OR coalesce(tied.validFrom, tied.asOf, tied.validTo) <= date($lens.trueAt.to)) END))) /* end lens */
  AND ($only IS NULL OR any(row IN $only WHERE row.type = type(r)
    AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))
    AND (row.status IS NULL OR row.status = coalesce(/* block lens-link(r) */ CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
      sourceGrade: r.stanceSourceGrades[i], informationGrade: r.stanceInformationGrades[i], confidence: r.stanceConfidences[i]}]
      + COLLECT {
        MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
        WHERE made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END
        WITH whose, stance ORDER BY stance.id
        RETURN {kind: type(stance), ownVoice: whose:Document, document: stance.document, sourceGrade: coalesce(stance.sourceGrade, ''),
          informationGrade: coalesce(stance.informationGrade, -1), confidence: coalesce(stance.confidence, -1)}
      }
      WHERE ($lens.documents.only IS NULL OR s.document IN $lens.documents.only)
        AND NOT s.document IN coalesce($lens.documents.not, [])
        AND ($lens.minSourceGrade IS NULL OR s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade)
        AND ($lens.minInformationGrade IS NULL OR s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade)]] WHERE size(kept) > 0 | [counts IN [{claimed: size([s IN kept WHERE s.kind IN ['ASSERTS', 'ACCUSES']]), denied: size([s IN kept WHERE s.kind = 'DENIES']),
      asserted: size([s IN kept WHERE s.kind = 'ASSERTS' AND s.ownVoice]), attributed: size([s IN kept WHERE s.kind = 'ASSERTS'])}] | {
      status: CASE
        WHEN counts.claimed > 0 AND counts.denied > 0 THEN 'contested'
        WHEN counts.denied > 0 THEN 'denied'
        WHEN r.modality IN ['planned', 'unclaimed'] THEN r.modality
        WHEN counts.asserted > 0 THEN 'asserted'
        WHEN counts.attributed > 0 THEN 'attributed'
        WHEN counts.claimed > 0 THEN 'accused'
        ELSE 'deduced'
      END,
      affirmed: size(kept) - counts.denied, denied: counts.denied,
      documents: reduce(found = [], s IN kept | CASE WHEN s.document IN found THEN found ELSE found + [s.document] END),
      confidence: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.confidence < 0 OR s.confidence <= best THEN best ELSE s.confidence END),
      sourceGrade: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.sourceGrade = '' OR s.sourceGrade >= best THEN best ELSE s.sourceGrade END),
      informationGrade: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.informationGrade < 0 OR s.informationGrade >= best THEN best ELSE s.informationGrade END)
    }][0]][0] END, /* end lens-link */ r).status)))
WITH r, min(distance) AS distance
ORDER BY distance, type(r), r.claimId
WITH collect(r) AS found
WITH found, size(found) AS count
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND found[..$first] + [null] AS r
WITH collect(r) AS links, max(count) AS total
CALL (links) {
  UNWIND links AS r
  WITH r, coalesce(/* block lens-link(r) */ CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
    sourceGrade: r.stanceSourceGrades[i], informationGrade: r.stanceInformationGrades[i], confidence: r.stanceConfidences[i]}]
    + COLLECT {
      MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
      WHERE made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END
      WITH whose, stance ORDER BY stance.id
      RETURN {kind: type(stance), ownVoice: whose:Document, document: stance.document, sourceGrade: coalesce(stance.sourceGrade, ''),
        informationGrade: coalesce(stance.informationGrade, -1), confidence: coalesce(stance.confidence, -1)}
    }
    WHERE ($lens.documents.only IS NULL OR s.document IN $lens.documents.only)
      AND NOT s.document IN coalesce($lens.documents.not, [])
      AND ($lens.minSourceGrade IS NULL OR s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade)
      AND ($lens.minInformationGrade IS NULL OR s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade)]] WHERE size(kept) > 0 | [counts IN [{claimed: size([s IN kept WHERE s.kind IN ['ASSERTS', 'ACCUSES']]), denied: size([s IN kept WHERE s.kind = 'DENIES']),
    asserted: size([s IN kept WHERE s.kind = 'ASSERTS' AND s.ownVoice]), attributed: size([s IN kept WHERE s.kind = 'ASSERTS'])}] | {
    status: CASE
      WHEN counts.claimed > 0 AND counts.denied > 0 THEN 'contested'
      WHEN counts.denied > 0 THEN 'denied'
      WHEN r.modality IN ['planned', 'unclaimed'] THEN r.modality
      WHEN counts.asserted > 0 THEN 'asserted'
      WHEN counts.attributed > 0 THEN 'attributed'
      WHEN counts.claimed > 0 THEN 'accused'
      ELSE 'deduced'
    END,
    affirmed: size(kept) - counts.denied, denied: counts.denied,
    documents: reduce(found = [], s IN kept | CASE WHEN s.document IN found THEN found ELSE found + [s.document] END),
    confidence: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.confidence < 0 OR s.confidence <= best THEN best ELSE s.confidence END),
    sourceGrade: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.sourceGrade = '' OR s.sourceGrade >= best THEN best ELSE s.sourceGrade END),
    informationGrade: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.informationGrade < 0 OR s.informationGrade >= best THEN best ELSE s.informationGrade END)
  }][0]][0] END, /* end lens-link */ r) AS seen
  RETURN 'link' AS section, r.claimId AS id, /* block link(r, seen) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
    sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence,
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf)} /* end link */ AS item, null AS outside
  UNION ALL
  MATCH (seed:Entity) WHERE seed.id IN $ids
  WITH links, collect(seed) AS seeds
  UNWIND seeds + [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n
  WITH DISTINCT n
  RETURN 'node' AS section, n.id AS id, /* block thing(n) */ n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item, NOT coalesce(/* block lens-shown(n) */ (($lens.kinds.only IS NULL OR any(kind IN labels(n) WHERE kind IN $lens.kinds.only))
    AND NOT coalesce([kind IN labels(n) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN n:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
    AND (n.precision IS NULL OR CASE WHEN coalesce(n.validFrom, n.asOf, n.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
      ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
        AND ($lens.trueAt.from IS NULL OR coalesce(n.validTo, n.asOf, n.validFrom) >= date($lens.trueAt.from))
        AND ($lens.trueAt.to IS NULL OR coalesce(n.validFrom, n.asOf, n.validTo) <= date($lens.trueAt.to)) END)), /* end lens-shown */ true) AS outside
}
RETURN section, item, outside, total
ORDER BY section, id
LIMIT 10000
