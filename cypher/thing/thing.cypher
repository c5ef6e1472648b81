// One thing with all that is known of it.
// A row for the thing itself, one for each figure about it and one for each mention that was read as it, or that may mean it.
//
// @param id String the thing
// @formerly entity/entity
// @returns table
// @column section Choice<entity|figure|mention> what the row holds
// @column item Map<Thing> when section is entity
// @column item Map<Figure> when section is figure
// @column item Map<Mention> when section is mention

:param id => 'ttp';
MATCH (n:Entity {id: $id})
CALL (n) {
  RETURN 'entity' AS section, n.id AS id, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item
  UNION ALL
  MATCH (n)-[link:HAS_FIGURE]->(figure:Figure)
  RETURN 'figure' AS section, figure.id AS id, /* block figure(figure, n, link) */ figure {.*, claimId: link.claimId, status: link.status,
    validFrom: toString(figure.validFrom), validTo: toString(figure.validTo), asOf: toString(figure.asOf),
    about: n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
      linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]},
    stances: COLLECT {
      MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
      WHERE made.id IN coalesce(link.claims, [link.claimId])
      WITH who, s ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
      RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn),
        documentName: COLLECT { MATCH (d:Document {id: s.document}) RETURN d.name }[0],
        holder: who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
          linkCount: COUNT { (who)--() } - COUNT { (who)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
          locationDocumentName: COLLECT { MATCH (d:Document {id: who.locationDocument}) RETURN d.name }[0]}}
    }} /* end figure */ AS item
  UNION ALL
  MATCH (n)<-[:REFERS_TO|MAY_REFER_TO]-(m:Mention)-[:REFERS_TO]->(referent:Entity)
  RETURN 'mention' AS section, m.id AS id, /* block mention(m, referent) */ m {.*,
    referent: referent {.*, searchKeys: null, searchAlso: null, labels: labels(referent), validFrom: toString(referent.validFrom), validTo: toString(referent.validTo), asOf: toString(referent.asOf),
      linkCount: COUNT { (referent)--() } - COUNT { (referent)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: COLLECT { MATCH (d:Document {id: referent.locationDocument}) RETURN d.name }[0]},
    documentName: COLLECT { MATCH (d:Document {id: m.document}) RETURN d.name }[0],
    alternatives: COLLECT {
      MATCH (m)-[:MAY_REFER_TO]->(other:Entity) ORDER BY other.id
      RETURN other {.*, searchKeys: null, searchAlso: null, labels: labels(other), validFrom: toString(other.validFrom), validTo: toString(other.validTo), asOf: toString(other.asOf),
        linkCount: COUNT { (other)--() } - COUNT { (other)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
        locationDocumentName: COLLECT { MATCH (d:Document {id: other.locationDocument}) RETURN d.name }[0]}
    }} /* end mention */ AS item
}
RETURN section, item
ORDER BY section, coalesce(item.position, 0), id
LIMIT 1000
