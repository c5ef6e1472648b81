// A claim with its two ends, what its proposition comes to as it is seen, every stance on it, the claims that it is tied to, and those that say the
// same: at most `most`, which is 0 where nobody asks. Its fields are named, as those of a link are.
// @takes c, seen, subject, object, named, most, brief
c {.id, .text, .predicate, .modality,
  .qualifier, .strength, .strengthWord, .note, .reading, .precision, .timeQualifier, .resolution,
  validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf), plan: /* block link-plan(c, [subject, object]) */ /* end link-plan */,
  link: named, status: seen.status, affirmed: seen.affirmed, denied: seen.denied, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
  subject: /* block thing-asked(subject, brief) */ /* end thing-asked */,
  object: /* block thing-asked(object, brief) */ /* end thing-asked */,
  stances: /* block stances(c, brief) */ /* end stances */,
  related: /* block related(c) */ /* end related */,
  alike: CASE WHEN most > 0 THEN COUNT { (:Claim {proposition: c.proposition}) } - 1 ELSE 0 END,
  others: CASE WHEN most > 0 THEN COLLECT {
    MATCH (same:Claim {proposition: c.proposition}) WHERE same <> c
    WITH same ORDER BY same.id LIMIT most
    RETURN same {.id, .text, .strength, .strengthWord, .note, .reading,
      stances: /* block stances(same, brief) */ /* end stances */,
      related: /* block related(same) */ /* end related */}
  } ELSE [] END}
