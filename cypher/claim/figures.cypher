// Figures with who gives them.
// By what they measure, what they are about and when. Two figures for the same thing are two rows.
//
// @param measure String what is counted, for example deaths, or null for all
// @param about String the thing counted for, or null for all
// @param lens Lens? what counts (docs/model.md), or null for all
// @param first Integer at most this many
// @returns table
// @column item Map<Figure> the figure
// @column total Count how many figures match

:param measure => 'deaths';
:param about => null;
:param lens => {trueAt: {from: '2023-01-01', to: '2023-12-31'}, undecided: 'LEAVE_OUT'};
:param first => 100;
MATCH (n:Entity)-[link:HAS_FIGURE]->(figure:Figure)
WHERE ($measure IS NULL OR figure.measure = $measure) AND ($about IS NULL OR n.id = $about) /* block lens-figure(figure, link) */ AND ($lens.linkTypes.only IS NULL OR type(link) IN $lens.linkTypes.only)
AND NOT type(link) IN coalesce($lens.linkTypes.not, [])
AND any(status IN [CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(link.stanceKinds, [])) - 1) | {kind: link.stanceKinds[i], ownVoice: link.stanceOwnVoices[i], document: link.stanceDocuments[i],
  sourceGrade: link.stanceSourceGrades[i], informationGrade: link.stanceInformationGrades[i], confidence: link.stanceConfidences[i]}]
  + COLLECT {
    MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
    WHERE made.id IN CASE WHEN link.stanceKinds IS NULL THEN coalesce(link.claims, [link.claimId]) ELSE [] END
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
    WHEN link.modality IN ['planned', 'unclaimed'] THEN link.modality
    WHEN counts.asserted > 0 THEN 'asserted'
    WHEN counts.attributed > 0 THEN 'attributed'
    WHEN counts.claimed > 0 THEN 'accused'
    ELSE 'deduced'
  END][0]][0] ELSE link.status END] WHERE status IS NOT NULL
  AND ($lens.statuses.only IS NULL OR status IN $lens.statuses.only)
  AND NOT status IN coalesce($lens.statuses.not, []))
AND ($lens.kinds.only IS NULL OR any(kind IN labels(figure) WHERE kind IN $lens.kinds.only))
AND NOT coalesce([kind IN labels(figure) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN figure:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
AND (figure.precision IS NULL OR CASE WHEN coalesce(figure.validFrom, figure.asOf, figure.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
    AND ($lens.trueAt.from IS NULL OR coalesce(figure.validTo, figure.asOf, figure.validFrom) >= date($lens.trueAt.from))
    AND ($lens.trueAt.to IS NULL OR coalesce(figure.validFrom, figure.asOf, figure.validTo) <= date($lens.trueAt.to)) END) /* end lens-figure */
WITH n, link, figure ORDER BY n.id, figure.id
WITH collect({n: n, link: link, figure: figure}) AS found
WITH size(found) AS total, found[..$first] AS page
UNWIND page AS row
WITH total, row.n AS n, row.link AS link, row.figure AS figure
RETURN /* block figure(figure, n, link) */ figure {.*, claimId: link.claimId, status: link.status,
  validFrom: toString(figure.validFrom), validTo: toString(figure.validTo), asOf: toString(figure.asOf),
  about: n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]},
  stances: COLLECT {
    MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
    WHERE made.id IN coalesce(link.claims, [link.claimId])
    WITH who, s ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
    RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn),
      documentName: COLLECT { MATCH (d:Document {id: s.document}) RETURN d.name }[0],
      holder: who {.*, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
        linkCount: COUNT { (who)<-[:SUBJECT]-() } + COUNT { (who)<-[:OBJECT]-() },
        locationDocumentName: COLLECT { MATCH (d:Document {id: who.locationDocument}) RETURN d.name }[0]}}
  }} /* end figure */ AS item, total
ORDER BY item.about.id, item.id
LIMIT 1000
