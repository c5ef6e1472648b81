// Claims by filter.
// In id order, with every stance; total is how many match before paging. With no match there is no row.
//
// @param predicates List<String> link types, or null for all
// @param statuses List<String> statuses as stored, or null for all
// @param about String a thing at either end, or null
// @param holder String a thing that takes a stance, or null
// @param stanceKinds List<String> ASSERTS, ACCUSES, DENIES, DEDUCES, or null for all
// @param documents List<String> ids of documents with a stance on the claim, or null for all
// @param minSourceGrade String worst source grade that still counts, A to F, or null
// @param minInformationGrade Integer worst information grade that still counts, 1 to 6, or null
// @param from String first day of the period, or null
// @param to String last day of the period, or null
// @param undated String INCLUDE, EXCLUDE or ONLY: what happens to undated claims
// @param after String id of the last claim of the page before, or null
// @param first Integer at most this many
// @returns table
// @column item Map<Claim> the claim
// @column total Count how many claims match
// @column left Count how many of them from this page on

:param predicates => null;
:param statuses => ['contested'];
:param about => null;
:param holder => null;
:param stanceKinds => null;
:param documents => null;
:param minSourceGrade => null;
:param minInformationGrade => null;
:param from => null;
:param to => null;
:param undated => 'INCLUDE';
:param after => null;
:param first => 50;
MATCH (c:Claim)-[:SUBJECT]->(subject:Entity)-[r]->(object:Entity)
WHERE r.claimId = c.id
  AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($about IS NULL OR subject.id = $about OR object.id = $about)
  AND ($holder IS NULL AND $stanceKinds IS NULL OR EXISTS {
    MATCH (h:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    WHERE ($holder IS NULL OR h.id = $holder) AND ($stanceKinds IS NULL OR type(s) IN $stanceKinds)
  })
  AND ($documents IS NULL OR any(d IN r.documents WHERE d IN $documents))
  AND ($minSourceGrade IS NULL OR r.sourceGrade <= $minSourceGrade)
  AND ($minInformationGrade IS NULL OR r.informationGrade <= $minInformationGrade)
  AND /* block period(r, $from, $to, $undated) */ CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN $undated <> 'EXCLUDE'
    ELSE $undated <> 'ONLY'
      AND ($from IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date($from))
      AND ($to IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date($to)) END /* end period */
WITH c, subject, r AS link, object ORDER BY c.id
WITH collect({c: c, subject: subject, link: link, object: object}) AS found
WITH size(found) AS count, [row IN found WHERE $after IS NULL OR row.c.id > $after] AS rest
WITH count, size(rest) AS remaining, rest[..$first] AS page
// Collected anew, so that the rows below do not each carry the whole list.
UNWIND page AS row
WITH max(count) AS total, max(remaining) AS left, collect(row) AS page
UNWIND page AS row
WITH total, left, row.c AS c, row.subject AS subject, row.link AS link, row.object AS object
RETURN /* block claim(c, link, subject, object) */ c {.id, .text, .predicate, .modality,
  .qualifier, .strength, .strengthWord, .note, .precision, .timeQualifier, .resolution,
  validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf),
  status: link.status, confidence: link.confidence,
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
    MATCH (c)-[tie:RELATED]->(other:Claim)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity)
    ORDER BY tie.role, other.id
    RETURN {role: tie.role, id: other.id, text: other.text, status: l.status}
  }} /* end claim */ AS item, total, left
ORDER BY item.id
LIMIT 1000
