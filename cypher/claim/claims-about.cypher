// Claims about a thing, at either end.
// In id order, with every stance. With no match there is no row.
//
// @param lens Lens? what counts (docs/model.md), or null for all
// @param about String the thing
// @param holder String a thing that takes a stance, or null
// @param stanceKinds List<String> ASSERTS, ACCUSES, DENIES, DEDUCES, or null for all
// @param others Integer at most this many of those that say the same as each; 0 for none, and not to count them
// @param brief Boolean of the things in it only what they are called
// @param counted Integer count the claims that match up to this many; 0 not to count them
// @param after String id of the last claim of the page before, or null
// @param first Integer at most this many, and one more where there are more
// @returns table
// @column item Map<Claim> the claim, with all that is said of it
// @column status Status what the stances that the lens leaves make of it
// @column confidence Confidence? of the surest affirming stance that the lens leaves
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what the stances that the lens leaves rest on
// @column counting List<Text>? ids of its own stances that the lens leaves; null without one, which leaves all
// @column total Count how many claims match, at most `counted`

:param lens => null;
:param about => 'ttp';
:param holder => null;
:param stanceKinds => null;
:param others => 0;
:param brief => false;
:param counted => 0;
:param after => null;
:param first => 50;
CALL () {
  UNWIND CASE WHEN $counted > 0 THEN [true] ELSE [] END AS asked
  MATCH (about:Entity {id: $about})<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE ($holder IS NULL AND $stanceKinds IS NULL OR EXISTS { MATCH (h:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c) WHERE ($holder IS NULL OR h.id = $holder) AND ($stanceKinds IS NULL OR type(s) IN $stanceKinds) /* lens: AND stance(s) */ }) /* lens: AND claim(c, [$about]) */
  WITH DISTINCT c LIMIT $counted
  RETURN count(c) AS total
}
CALL () {
  MATCH (about:Entity {id: $about})<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.id > coalesce($after, '') AND ($holder IS NULL AND $stanceKinds IS NULL OR EXISTS { MATCH (h:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c) WHERE ($holder IS NULL OR h.id = $holder) AND ($stanceKinds IS NULL OR type(s) IN $stanceKinds) /* lens: AND stance(s) */ })
  // In order first, and judged as far as the page goes: of a hub's claims most pass.
  /* lens: WITH c ORDER BY c.id WHERE claim(c, [$about]) */
  // A claim of the thing with itself is met twice: to tell that of a page takes less than of all.
  WITH c ORDER BY c.id LIMIT 2 * $first + 2
  WITH DISTINCT c ORDER BY c.id
  RETURN c LIMIT $first + 1
}
MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity)
WITH total, c, subject, object, /* block first-alike(c) */ CASE WHEN c.proposition IS NULL THEN c.id ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same.id ORDER BY same.id LIMIT 1 }[0] END /* end first-alike */ AS named,
  /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS whole
WITH *, coalesce(/* lens: claim-seen(c), */ whole) AS seen
RETURN /* block claim(c, whole, subject, object, named, $others, $brief) */ c {.id, .text, .predicate, .modality,
  .qualifier, .strength, .strengthWord, .note, .reading, .precision, .timeQualifier, .resolution,
  validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf), plan: CASE WHEN c.modality = 'planned' THEN CASE WHEN any(due IN [subject, object] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END,
  link: named, status: whole.status, affirmed: whole.affirmed, denied: whole.denied, confidence: whole.confidence, restsOn: coalesce(whole.restsOn, []),
  subject: CASE WHEN $brief THEN subject {.id, .name, labels: labels(subject)} ELSE subject {.*, searchKeys: null, searchAlso: null, labels: labels(subject), validFrom: toString(subject.validFrom), validTo: toString(subject.validTo), asOf: toString(subject.asOf),
    linkCount: COUNT { (subject)--() } - COUNT { (subject)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN subject.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: subject.locationDocument}) RETURN d.name }[0] END} END,
  object: CASE WHEN $brief THEN object {.id, .name, labels: labels(object)} ELSE object {.*, searchKeys: null, searchAlso: null, labels: labels(object), validFrom: toString(object.validFrom), validTo: toString(object.validTo), asOf: toString(object.asOf),
    linkCount: COUNT { (object)--() } - COUNT { (object)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN object.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: object.locationDocument}) RETURN d.name }[0] END} END,
  stances: COLLECT {
    MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    WITH s, CASE WHEN $brief THEN who {.id, .name, labels: labels(who)} ELSE who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
      linkCount: COUNT { (who)--() } - COUNT { (who)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: CASE WHEN who.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: who.locationDocument}) RETURN d.name }[0] END} END AS holder ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
    RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
      documentName: COLLECT { MATCH (d:Entity:Document {id: s.document}) RETURN d.name }[0],
      holder: holder}
  },
  related: CASE WHEN COUNT { (c)-[:RELATED]->() } > 0 THEN COLLECT {
    MATCH (c)-[tie:RELATED]->(other:Claim)
    WITH tie, other, CASE WHEN other.status IS NOT NULL THEN other ELSE COLLECT { MATCH (other)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity) RETURN l }[0] END AS own
    ORDER BY tie.role, other.id, tie.stance
    RETURN {role: tie.role, stance: tie.stance, id: other.id, text: other.text, status: own.status, strength: other.strength, restsOn: coalesce(own.restsOn, [])}
  } ELSE [] END,
  alike: CASE WHEN $others > 0 THEN COUNT { (:Claim {proposition: c.proposition}) } - 1 ELSE 0 END,
  others: CASE WHEN $others > 0 THEN COLLECT {
    MATCH (same:Claim {proposition: c.proposition}) WHERE same <> c
    WITH same ORDER BY same.id LIMIT $others
    RETURN same {.id, .text, .strength, .strengthWord, .note, .reading,
      stances: COLLECT {
        MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(same)
        WITH s, CASE WHEN $brief THEN who {.id, .name, labels: labels(who)} ELSE who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
          linkCount: COUNT { (who)--() } - COUNT { (who)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
          locationDocumentName: CASE WHEN who.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: who.locationDocument}) RETURN d.name }[0] END} END AS holder ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
        RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
          documentName: COLLECT { MATCH (d:Entity:Document {id: s.document}) RETURN d.name }[0],
          holder: holder}
      },
      related: CASE WHEN COUNT { (same)-[:RELATED]->() } > 0 THEN COLLECT {
        MATCH (same)-[tie:RELATED]->(other:Claim)
        WITH tie, other, CASE WHEN other.status IS NOT NULL THEN other ELSE COLLECT { MATCH (other)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity) RETURN l }[0] END AS own
        ORDER BY tie.role, other.id, tie.stance
        RETURN {role: tie.role, stance: tie.stance, id: other.id, text: other.text, status: own.status, strength: other.strength, restsOn: coalesce(own.restsOn, [])}
      } ELSE [] END}
  } ELSE [] END} /* end claim */ AS item, seen.status AS status, seen.confidence AS confidence, coalesce(seen.restsOn, []) AS restsOn,
  coalesce(/* lens: COLLECT { MATCH (:Entity)-[own:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c) WHERE stance(own) RETURN own.id }, */ null) AS counting, total
ORDER BY item.id
LIMIT 1001
