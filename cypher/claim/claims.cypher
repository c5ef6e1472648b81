// Claims by filter.
// In id order, with every stance; total is how many match before paging. With no match there is no row.
//
// @param lens Lens? what counts (docs/model.md), or null for all
// @param about String a thing at either end, or null
// @param holder String a thing that takes a stance, or null
// @param stanceKinds List<String> ASSERTS, ACCUSES, DENIES, DEDUCES, or null for all
// @param others Integer at most this many of those that say the same as each; 0 for none, and not to count them
// @param after String id of the last claim of the page before, or null
// @param first Integer at most this many
// @returns table
// @column item Map<Claim> the claim, with all that is said of it
// @column status Status what the stances that the lens leaves make of it
// @column confidence Confidence? of the surest affirming stance that the lens leaves
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what the stances that the lens leaves rest on
// @column counting List<Text> ids of its own stances that the lens leaves
// @column total Count how many claims match
// @column left Count how many of them from this page on

:param lens => null;
:param about => null;
:param holder => null;
:param stanceKinds => null;
:param others => 0;
:param after => null;
:param first => 50;
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object:Entity)
MATCH (subject)-[r]-(object)
WHERE c.id IN coalesce(r.claims, [r.claimId]) /* lens: AND link(r, [$about]) AND said(c) */
  AND ($about IS NULL OR subject.id = $about OR object.id = $about)
  AND ($holder IS NULL AND $stanceKinds IS NULL OR EXISTS {
    MATCH (h:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    WHERE ($holder IS NULL OR h.id = $holder) AND ($stanceKinds IS NULL OR type(s) IN $stanceKinds)
  })
WITH c, subject, r AS link, object ORDER BY c.id
WITH collect({c: c, subject: subject, link: link, object: object}) AS found
WITH size(found) AS count, [row IN found WHERE $after IS NULL OR row.c.id > $after] AS rest
WITH count, size(rest) AS remaining, rest[..$first] AS page
UNWIND page AS row
// Grouped, so that the rows below do not each carry the whole list, as they do after DISTINCT.
WITH row.c AS c, row.subject AS subject, row.link AS r, row.object AS object, max(count) AS total, max(remaining) AS left
WITH total, left, c, subject, object, r.claimId AS named, coalesce(/* lens: seen(r), */ r) AS seen,
  /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS whole
RETURN /* block claim(c, whole, subject, object, named, $others) */ c {.id, .text, .predicate, .modality,
  .qualifier, .strength, .strengthWord, .note, .reading, .precision, .timeQualifier, .resolution,
  validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf), plan: CASE WHEN c.modality = 'planned' THEN CASE WHEN any(due IN [subject, object] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END,
  link: named, status: whole.status, affirmed: whole.affirmed, denied: whole.denied, confidence: whole.confidence, restsOn: coalesce(whole.restsOn, []),
  subject: subject {.*, searchKeys: null, searchAlso: null, labels: labels(subject), validFrom: toString(subject.validFrom), validTo: toString(subject.validTo), asOf: toString(subject.asOf),
    linkCount: COUNT { (subject)--() } - COUNT { (subject)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: subject.locationDocument}) RETURN d.name }[0]},
  object: object {.*, searchKeys: null, searchAlso: null, labels: labels(object), validFrom: toString(object.validFrom), validTo: toString(object.validTo), asOf: toString(object.asOf),
    linkCount: COUNT { (object)--() } - COUNT { (object)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: object.locationDocument}) RETURN d.name }[0]},
  stances: COLLECT {
    MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
    RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
      documentName: COLLECT { MATCH (d:Document {id: s.document}) RETURN d.name }[0],
      holder: who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
        linkCount: COUNT { (who)--() } - COUNT { (who)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
        locationDocumentName: COLLECT { MATCH (d:Document {id: who.locationDocument}) RETURN d.name }[0]}}
  },
  related: COLLECT {
    MATCH (c)-[tie:RELATED]->(other:Claim)
    WITH tie, other, CASE WHEN other.status IS NOT NULL THEN other ELSE COLLECT { MATCH (other)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity) RETURN l }[0] END AS own
    ORDER BY tie.role, other.id, tie.stance
    RETURN {role: tie.role, stance: tie.stance, id: other.id, text: other.text, status: own.status, strength: other.strength, restsOn: coalesce(own.restsOn, [])}
  },
  alike: CASE WHEN $others > 0 THEN COUNT { (:Claim {proposition: c.proposition}) } - 1 ELSE 0 END,
  others: COLLECT {
    UNWIND CASE WHEN $others > 0 THEN [c.proposition] ELSE [] END AS said
    MATCH (same:Claim {proposition: said}) WHERE same <> c
    WITH same ORDER BY same.id LIMIT $others
    RETURN same {.id, .text, .strength, .strengthWord, .note, .reading,
      stances: COLLECT {
        MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(same)
        ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
        RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
          documentName: COLLECT { MATCH (d:Document {id: s.document}) RETURN d.name }[0],
          holder: who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
            linkCount: COUNT { (who)--() } - COUNT { (who)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
            locationDocumentName: COLLECT { MATCH (d:Document {id: who.locationDocument}) RETURN d.name }[0]}}
      },
      related: COLLECT {
        MATCH (same)-[tie:RELATED]->(other:Claim)
        WITH tie, other, CASE WHEN other.status IS NOT NULL THEN other ELSE COLLECT { MATCH (other)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity) RETURN l }[0] END AS own
        ORDER BY tie.role, other.id, tie.stance
        RETURN {role: tie.role, stance: tie.stance, id: other.id, text: other.text, status: own.status, strength: other.strength, restsOn: coalesce(own.restsOn, [])}
      }}
  }} /* end claim */ AS item, seen.status AS status, seen.confidence AS confidence, coalesce(seen.restsOn, []) AS restsOn,
  COLLECT { MATCH (:Entity)-[own:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c) WHERE true /* lens: AND stance(own) */ RETURN own.id } AS counting, total, left
ORDER BY item.id
LIMIT 1000
