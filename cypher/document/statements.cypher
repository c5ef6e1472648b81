// What somebody says.
// Every stance that a holder takes, with its claim: by document, and in each in reading order. With none there is no row.
//
// @param holder String who takes them: an actor, a document for what it says itself, or the reader
// @param kinds List<String> ASSERTS, ACCUSES, DENIES, DEDUCES, or null for all
// @param lens Lens? what counts (docs/model.md), or null for all
// @param after Map where the page before ended (document, position, id), or null
// @param first Integer at most this many
// @returns table
// @column item Map<Statement> the stance and its claim
// @column position Count place in reading order
// @column total Count how many there are in all, counted up to 10,001
// @column more Flag whether there are more behind these

:param holder => 'afghan-taliban';
:param kinds => null;
:param lens => null;
:param after => null;
:param first => 100;
MATCH (holder:Entity {id: $holder})
CALL (holder) {
  MATCH (holder)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
  WHERE ($kinds IS NULL OR type(s) IN $kinds) /* lens: AND stance(s) AND claim(c) */
  WITH s LIMIT 10001
  RETURN count(s) AS total
}
CALL (holder) {
  MATCH (holder)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
  WHERE ($kinds IS NULL OR type(s) IN $kinds) /* lens: AND stance(s) AND claim(c) */
  WITH s, c, [s.document, coalesce(s.position, 0), s.id] AS place
  WHERE $after IS NULL OR place > [$after.document, $after.position, $after.id]
  ORDER BY place
  LIMIT $first + 1
  RETURN collect({s: s, c: c}) AS found
}
WITH holder, total, found[..$first] AS page, size(found) > $first AS more
UNWIND page AS row
// Grouped, so that the rows below do not each carry the whole list, as they do after DISTINCT.
WITH holder, more, row.s AS s, row.c AS c, max(total) AS total
MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity)
WITH holder, total, more, s, c, subject, object, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen, /* block thing(holder) */ holder {.*, searchKeys: null, searchAlso: null, labels: labels(holder), validFrom: toString(holder.validFrom), validTo: toString(holder.validTo), asOf: toString(holder.asOf),
  linkCount: COUNT { (holder)--() } - COUNT { (holder)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
  locationDocumentName: CASE WHEN holder.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: holder.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS whose
RETURN /* block statement(s, whose, c, seen, subject, object) */ {
  stance: s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
    documentName: COLLECT { MATCH (d:Entity:Document {id: s.document}) RETURN d.name }[0],
    holder: whose},
  claim: c {.id, .text, .predicate, status: seen.status, restsOn: coalesce(seen.restsOn, []),
    subject: subject {.*, searchKeys: null, searchAlso: null, labels: labels(subject), validFrom: toString(subject.validFrom), validTo: toString(subject.validTo), asOf: toString(subject.asOf),
      linkCount: COUNT { (subject)--() } - COUNT { (subject)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: CASE WHEN subject.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: subject.locationDocument}) RETURN d.name }[0] END},
    object: object {.*, searchKeys: null, searchAlso: null, labels: labels(object), validFrom: toString(object.validFrom), validTo: toString(object.validTo), asOf: toString(object.asOf),
      linkCount: COUNT { (object)--() } - COUNT { (object)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: CASE WHEN object.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: object.locationDocument}) RETURN d.name }[0] END}}
} /* end statement */ AS item, coalesce(s.position, 0) AS position, total, more
ORDER BY item.stance.document, position, item.stance.id
LIMIT 1000
