// Whether it is sure that something had come about by a day: it had by its own days, or somebody had said so by then.
// @takes r, on
(/* block time-answer(r, null, on) */ /* end time-answer */ = 'in' OR EXISTS {
  MATCH (:Entity)-[told:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(r.claims, [r.claimId]) /* lens: AND stance(told) */
    AND coalesce(told.saidOn, COLLECT { MATCH (read:Entity:Document {id: told.document}) RETURN coalesce(read.validTo, read.validFrom) }[0]) <= date(on)
})
