// A thing's links, counted.
// By type, direction and status, most first. Nothing is loaded. A thing without such links gives one row with a count of 0.
//
// @param id String the thing
// @param lens Lens? what counts (docs/model.md), or null for all
// @returns table
// @column type LinkType? type of the links, or null in the row of a thing without any
// @column direction Choice<IN|OUT> whether they come in or go out
// @column status Status? their status, or null in the row of a thing without any
// @column count Count how many links
// @column neighbours Count how many different things at the other end, over all rows

:param id => 'ttp';
:param lens => null;
MATCH (n:Entity {id: $id})
OPTIONAL MATCH (n)-[r]-(o:Entity)
WHERE r.claimId IS NOT NULL /* block lens(r, [$id]) */ AND ($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
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
AND all(tied IN [startNode(r), endNode(r)] WHERE tied.id IN [$id] OR (($lens.kinds.only IS NULL OR any(kind IN labels(tied) WHERE kind IN $lens.kinds.only))
AND NOT coalesce([kind IN labels(tied) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN tied:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
AND (tied.precision IS NULL OR CASE WHEN coalesce(tied.validFrom, tied.asOf, tied.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
    AND ($lens.trueAt.from IS NULL OR coalesce(tied.validTo, tied.asOf, tied.validFrom) >= date($lens.trueAt.from))
    AND ($lens.trueAt.to IS NULL OR coalesce(tied.validFrom, tied.asOf, tied.validTo) <= date($lens.trueAt.to)) END))) /* end lens */
WITH n, type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, coalesce(/* block lens-link(r) */ CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
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
}][0]][0] END, /* end lens-link */ r).status AS status,
  count(r) AS count, collect(DISTINCT o.id) AS others
WITH collect({type: type, direction: direction, status: status, count: count}) AS groups, collect(others) AS others
WITH groups, size(COLLECT { UNWIND others AS list UNWIND list AS id RETURN DISTINCT id }) AS neighbours
UNWIND groups AS row
RETURN row.type AS type, row.direction AS direction, row.status AS status, row.count AS count, neighbours
ORDER BY count DESC, type, direction, status
LIMIT 1000
