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
MATCH path = shortestPath((a)-[*..10]-(b))
WHERE all(o IN nodes(path) WHERE o:Entity)
  AND all(r IN relationships(path) WHERE r.claimId IS NOT NULL /* block lens(r, ends) */ AND ($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
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
  AND all(tied IN [startNode(r), endNode(r)] WHERE tied.id IN ends OR (($lens.kinds.only IS NULL OR any(kind IN labels(tied) WHERE kind IN $lens.kinds.only))
  AND NOT coalesce([kind IN labels(tied) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN tied:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
  AND (tied.precision IS NULL OR CASE WHEN coalesce(tied.validFrom, tied.asOf, tied.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
    ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
      AND ($lens.trueAt.from IS NULL OR coalesce(tied.validTo, tied.asOf, tied.validFrom) >= date($lens.trueAt.from))
      AND ($lens.trueAt.to IS NULL OR coalesce(tied.validFrom, tied.asOf, tied.validTo) <= date($lens.trueAt.to)) END))) /* end lens */)
WITH path LIMIT 1
WITH path WHERE length(path) <= $maxLength
CALL (path) {
  UNWIND range(0, length(path) - 1) AS position
  WITH position, relationships(path)[position] AS r
  WITH position, r, coalesce(/* block lens-link(r) */ CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
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
  RETURN 'link' AS section, position, /* block link(r, seen) */ r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
    status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
    sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence,
    type: type(r), source: startNode(r).id, target: endNode(r).id,
    validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf)} /* end link */ AS item, null AS outside
  UNION ALL
  UNWIND range(0, length(path)) AS position
  WITH position, nodes(path)[position] AS n
  RETURN 'node' AS section, position, /* block thing(n) */ n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item, NOT coalesce(/* block lens-shown(n) */ (($lens.kinds.only IS NULL OR any(kind IN labels(n) WHERE kind IN $lens.kinds.only))
    AND NOT coalesce([kind IN labels(n) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN n:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
    AND (n.precision IS NULL OR CASE WHEN coalesce(n.validFrom, n.asOf, n.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
      ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
        AND ($lens.trueAt.from IS NULL OR coalesce(n.validTo, n.asOf, n.validFrom) >= date($lens.trueAt.from))
        AND ($lens.trueAt.to IS NULL OR coalesce(n.validFrom, n.asOf, n.validTo) <= date($lens.trueAt.to)) END)), /* end lens-shown */ true) AS outside
}
RETURN section, item, outside, length(path) AS total
ORDER BY section, position
LIMIT 50
