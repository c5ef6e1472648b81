// Whether a claim rests by a tie on what the tie leads to: as a whole, or for a stance that affirms it. What a denial rests on carries nothing where somebody
// affirms.
// @takes tie, made
/* block carries(tie) */ /* end carries */ AND (tie.stance IS NULL OR EXISTS {
  MATCH (made)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity)
  WHERE s.id = tie.stance /* lens: AND stance(s) */ AND (type(s) <> 'DENIES' OR NOT EXISTS {
    MATCH (:Claim {proposition: made.proposition})<-[firm:ASSERTS|ACCUSES|DEDUCES]-(:Entity) /* lens: WHERE stance(firm) */
  })
})
