// What a document says.
// A row for the document, one for each stance read in it, in reading order, and one for each of its ambiguous mentions.
//
// @param id String the document
// @returns table
// @column section Choice<document|mention|statement> what the row holds
// @column position Count place in reading order
// @column item Map<Thing> when section is document
// @column item Map<Statement> when section is statement
// @column item Map<Mention> when section is mention

:param id => 'article';
MATCH (doc:Entity:Document {id: $id})
CALL (doc) {
  RETURN 'document' AS section, 0 AS position, doc.id AS id, /* block thing(doc) */ doc {.*, searchKeys: null, searchAlso: null, labels: labels(doc), validFrom: toString(doc.validFrom), validTo: toString(doc.validTo), asOf: toString(doc.asOf),
    linkCount: COUNT { (doc)--() } - COUNT { (doc)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN doc.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: doc.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item
  UNION ALL
  MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES {document: doc.id}]->(c:Claim)
  MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity)
  WITH holder, s, c, subject, object, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen, /* block thing(holder) */ holder {.*, searchKeys: null, searchAlso: null, labels: labels(holder), validFrom: toString(holder.validFrom), validTo: toString(holder.validTo), asOf: toString(holder.asOf),
    linkCount: COUNT { (holder)--() } - COUNT { (holder)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN holder.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: holder.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS whose
  RETURN 'statement' AS section, coalesce(s.position, 0) AS position, s.id AS id, /* block statement(s, whose, c, seen, subject, object) */ {
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
  } /* end statement */ AS item
  UNION ALL
  MATCH (m:Mention {document: doc.id})-[:REFERS_TO]->(referent:Entity)
  RETURN 'mention' AS section, coalesce(m.position, 0) AS position, m.id AS id, /* block mention(m, referent) */ m {.*,
    referent: referent {.*, searchKeys: null, searchAlso: null, labels: labels(referent), validFrom: toString(referent.validFrom), validTo: toString(referent.validTo), asOf: toString(referent.asOf),
      linkCount: COUNT { (referent)--() } - COUNT { (referent)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: CASE WHEN referent.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: referent.locationDocument}) RETURN d.name }[0] END},
    documentName: COLLECT { MATCH (d:Entity:Document {id: m.document}) RETURN d.name }[0],
    alternatives: COLLECT {
      MATCH (m)-[:MAY_REFER_TO]->(other:Entity) ORDER BY other.id
      RETURN other {.*, searchKeys: null, searchAlso: null, labels: labels(other), validFrom: toString(other.validFrom), validTo: toString(other.validTo), asOf: toString(other.asOf),
        linkCount: COUNT { (other)--() } - COUNT { (other)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
        locationDocumentName: CASE WHEN other.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: other.locationDocument}) RETURN d.name }[0] END}
    }} /* end mention */ AS item
}
RETURN section, position, item
ORDER BY section, position, id
LIMIT 100000
