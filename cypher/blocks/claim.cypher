// A claim with its two ends, its status as it is seen, every stance on it, and the claims that it is tied to. Its fields are named, as those of a link are.
// @takes c, seen, subject, object
c {.id, .text, .predicate, .modality,
  .qualifier, .strength, .strengthWord, .note, .reading, .precision, .timeQualifier, .resolution,
  validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf), plan: /* block link-plan(c, [object]) */ /* end link-plan */,
  status: seen.status, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
  subject: /* block thing(subject) */ /* end thing */,
  object: /* block thing(object) */ /* end thing */,
  stances: /* block stances(c) */ /* end stances */,
  related: COLLECT {
    MATCH (c)-[tie:RELATED]->(other:Claim)
    WITH tie, other, /* block seen-claim(other) */ /* end seen-claim */ AS own
    ORDER BY tie.role, other.id
    RETURN {role: tie.role, id: other.id, text: other.text, status: own.status, strength: other.strength, restsOn: coalesce(own.restsOn, [])}
  }}
