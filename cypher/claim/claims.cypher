// Claims by filter.
// In id order, with every stance; total is how many match before paging. With no match there is no row.
//
// @param lens Lens? what counts (docs/model.md), or null for all
// @param about String a thing at either end, or null
// @param holder String a thing that takes a stance, or null
// @param stanceKinds List<String> ASSERTS, ACCUSES, DENIES, DEDUCES, or null for all
// @param after String id of the last claim of the page before, or null
// @param first Integer at most this many
// @returns table
// @column item Map<Claim> the claim
// @column total Count how many claims match
// @column left Count how many of them from this page on

:param lens => {statuses: {only: ['contested']}};
:param about => null;
:param holder => null;
:param stanceKinds => null;
:param after => null;
:param first => 50;
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object:Entity)
MATCH (subject)-[r]-(object)
WHERE c.id IN coalesce(r.claims, [r.claimId]) /* block lens(r, [$about]) */ AND ($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
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
AND all(tied IN [startNode(r), endNode(r)] WHERE tied.id IN [$about] OR (($lens.kinds.only IS NULL OR any(kind IN labels(tied) WHERE kind IN $lens.kinds.only))
AND NOT coalesce([kind IN labels(tied) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN tied:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
AND (tied.precision IS NULL OR CASE WHEN coalesce(tied.validFrom, tied.asOf, tied.validTo) IS NULL THEN coalesce($lens.undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE coalesce($lens.undecided, 'KEEP') <> 'ALONE'
    AND ($lens.trueAt.from IS NULL OR coalesce(tied.validTo, tied.asOf, tied.validFrom) >= date($lens.trueAt.from))
    AND ($lens.trueAt.to IS NULL OR coalesce(tied.validFrom, tied.asOf, tied.validTo) <= date($lens.trueAt.to)) END))) /* end lens */
  AND ($about IS NULL OR subject.id = $about OR object.id = $about)
  AND ($holder IS NULL AND $stanceKinds IS NULL OR EXISTS {
    MATCH (h:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    WHERE ($holder IS NULL OR h.id = $holder) AND ($stanceKinds IS NULL OR type(s) IN $stanceKinds)
  })
WITH c, subject, r AS link, object ORDER BY c.id
WITH collect({c: c, subject: subject, link: link, object: object}) AS found
WITH size(found) AS count, [row IN found WHERE $after IS NULL OR row.c.id > $after] AS rest
WITH count, size(rest) AS remaining, rest[..$first] AS page
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND page AS row
WITH max(count) AS total, max(remaining) AS left, collect(row) AS page
UNWIND page AS row
WITH total, left, row.c AS c, row.subject AS subject, row.link AS r, row.object AS object
WITH total, left, c, subject, object, coalesce(/* block lens-link(r) */ CASE WHEN coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL THEN [kept IN [[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
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
RETURN /* block claim(c, seen, subject, object) */ c {.id, .text, .predicate, .modality,
  .qualifier, .strength, .strengthWord, .note, .precision, .timeQualifier, .resolution,
  validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf),
  status: seen.status, confidence: seen.confidence,
  subject: subject {.*, labels: labels(subject), validFrom: toString(subject.validFrom), validTo: toString(subject.validTo), asOf: toString(subject.asOf),
    linkCount: COUNT { (subject)<-[:SUBJECT]-() } + COUNT { (subject)<-[:OBJECT]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: subject.locationDocument}) RETURN d.name }[0]},
  object: object {.*, labels: labels(object), validFrom: toString(object.validFrom), validTo: toString(object.validTo), asOf: toString(object.asOf),
    linkCount: COUNT { (object)<-[:SUBJECT]-() } + COUNT { (object)<-[:OBJECT]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: object.locationDocument}) RETURN d.name }[0]},
  stances: COLLECT {
    MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
    RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn),
      documentName: COLLECT { MATCH (d:Document {id: s.document}) RETURN d.name }[0],
      holder: who {.*, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
        linkCount: COUNT { (who)<-[:SUBJECT]-() } + COUNT { (who)<-[:OBJECT]-() },
        locationDocumentName: COLLECT { MATCH (d:Document {id: who.locationDocument}) RETURN d.name }[0]}}
  },
  related: COLLECT {
    MATCH (c)-[tie:RELATED]->(other:Claim)
    WITH tie, other, CASE WHEN other.status IS NOT NULL THEN other ELSE COLLECT { MATCH (other)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity) RETURN l }[0] END AS own
    ORDER BY tie.role, other.id
    RETURN {role: tie.role, id: other.id, text: other.text, status: own.status}
  }} /* end claim */ AS item, total, left
ORDER BY item.id
LIMIT 1000
