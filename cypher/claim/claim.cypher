// One claim with every stance on it, and the claims that say the same with theirs.
// With its two ends, the status that all these stances make together, and the claims that it is tied to.
//
// @param id String the claim
// @param others Integer at most this many of those that say the same; 0 for none, and not to count them
// @returns table
// @column item Map<Claim> the claim

:param id => 'afghan-taliban.supports.ttp';
:param others => 100;
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim {id: $id})-[:OBJECT]->(object:Entity)
WITH c, subject, object, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen,
  /* block first-alike(c) */ CASE WHEN c.proposition IS NULL THEN c.id ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same.id ORDER BY same.id LIMIT 1 }[0] END /* end first-alike */ AS named
RETURN /* block claim(c, seen, subject, object, named, $others, false) */ c {.id, .text, .predicate, .modality,
  .qualifier, .strength, .strengthWord, .note, .reading, .precision, .timeQualifier, .resolution,
  validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf), plan: CASE WHEN c.modality = 'planned' THEN CASE WHEN any(due IN [subject, object] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END,
  link: named, status: seen.status, affirmed: seen.affirmed, denied: seen.denied, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
  subject: CASE WHEN false THEN subject {.id, .name, labels: labels(subject)} ELSE subject {.*, searchKeys: null, searchAlso: null, labels: labels(subject), validFrom: toString(subject.validFrom), validTo: toString(subject.validTo), asOf: toString(subject.asOf),
    linkCount: COUNT { (subject)--() } - COUNT { (subject)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN subject.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: subject.locationDocument}) RETURN d.name }[0] END} END,
  object: CASE WHEN false THEN object {.id, .name, labels: labels(object)} ELSE object {.*, searchKeys: null, searchAlso: null, labels: labels(object), validFrom: toString(object.validFrom), validTo: toString(object.validTo), asOf: toString(object.asOf),
    linkCount: COUNT { (object)--() } - COUNT { (object)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN object.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: object.locationDocument}) RETURN d.name }[0] END} END,
  stances: COLLECT {
    MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    WITH s, CASE WHEN false THEN who {.id, .name, labels: labels(who)} ELSE who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
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
        WITH s, CASE WHEN false THEN who {.id, .name, labels: labels(who)} ELSE who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
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
  } ELSE [] END} /* end claim */ AS item
ORDER BY item.id
LIMIT 1
