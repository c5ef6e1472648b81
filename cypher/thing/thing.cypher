// One thing with all that is known of it.
// A row for the thing itself, which counts its figures and mentions; one for each figure about it, in the order of `claim/figures`, and one for each mention that was read as it,
// or that may mean it.
//
// @param id String the thing
// @param figures Integer at most this many figures; 0 where nobody asks
// @param mentions Integer at most this many mentions; 0 where nobody asks
// @formerly entity/entity
// @returns table
// @column section Choice<entity|figure|mention> what the row holds
// @column item Map<Thing> when section is entity
// @column item Map<Figure> when section is figure
// @column item Map<Mention> when section is mention
// @column figureCount Count when section is entity: how many figures are about it
// @column mentionCount Count when section is entity: how many mentions were read as it, or may mean it

:param id => 'ttp';
:param figures => 1000;
:param mentions => 1000;
MATCH (n:Entity {id: $id})
CALL (n) {
  RETURN 'entity' AS section, 0 AS place, n.id AS id, null AS claim, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item,
    COUNT { (n)-[:HAS_FIGURE]->(:Figure) } AS figureCount, COUNT { MATCH (n)<-[:REFERS_TO|MAY_REFER_TO]-(m:Mention) RETURN DISTINCT m } AS mentionCount
  UNION ALL
  MATCH (n)-[link:HAS_FIGURE]->(figure:Figure)
  WITH n, figure, link ORDER BY figure.id, link.claimId LIMIT $figures
  RETURN 'figure' AS section, 0 AS place, figure.id AS id, link.claimId AS claim, /* block figure(figure, n, link) */ figure {.*, claimId: link.claimId, status: link.status,
    validFrom: toString(figure.validFrom), validTo: toString(figure.validTo), asOf: toString(figure.asOf),
    about: n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
      linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END},
    stances: COLLECT {
      MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
      WHERE made.id IN coalesce(link.claims, [link.claimId])
      WITH s, who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
        linkCount: COUNT { (who)--() } - COUNT { (who)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
        locationDocumentName: CASE WHEN who.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: who.locationDocument}) RETURN d.name }[0] END} AS holder ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
      RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
        documentName: COLLECT { MATCH (d:Entity:Document {id: s.document}) RETURN d.name }[0],
        holder: holder}
    }} /* end figure */ AS item, null AS figureCount, null AS mentionCount
  UNION ALL
  MATCH (n)<-[:REFERS_TO|MAY_REFER_TO]-(m:Mention)
  WITH DISTINCT m ORDER BY m.position, m.id LIMIT $mentions
  // On its own: one pattern takes no tie twice, and what was read as the thing would be left out.
  MATCH (m)-[:REFERS_TO]->(referent:Entity)
  RETURN 'mention' AS section, m.position AS place, m.id AS id, null AS claim, /* block mention(m, referent) */ m {.*,
    referent: referent {.*, searchKeys: null, searchAlso: null, labels: labels(referent), validFrom: toString(referent.validFrom), validTo: toString(referent.validTo), asOf: toString(referent.asOf),
      linkCount: COUNT { (referent)--() } - COUNT { (referent)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: CASE WHEN referent.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: referent.locationDocument}) RETURN d.name }[0] END},
    documentName: COLLECT { MATCH (d:Entity:Document {id: m.document}) RETURN d.name }[0],
    alternatives: COLLECT {
      MATCH (m)-[:MAY_REFER_TO]->(other:Entity) ORDER BY other.id
      RETURN other {.*, searchKeys: null, searchAlso: null, labels: labels(other), validFrom: toString(other.validFrom), validTo: toString(other.validTo), asOf: toString(other.asOf),
        linkCount: COUNT { (other)--() } - COUNT { (other)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
        locationDocumentName: CASE WHEN other.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: other.locationDocument}) RETURN d.name }[0] END}
    }} /* end mention */ AS item, null AS figureCount, null AS mentionCount
}
RETURN section, item, figureCount, mentionCount
ORDER BY section, place, id, claim
LIMIT 2001
