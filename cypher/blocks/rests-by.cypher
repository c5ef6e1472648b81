// Whether a claim rests by a tie on what the tie leads to: as a whole, or for a stance that affirms it. What a denial rests on carries nothing.
// @takes tie, made
/* block carries(tie) */ /* end carries */ AND (tie.stance IS NULL OR EXISTS { (made)<-[s:ASSERTS|ACCUSES|DEDUCES]-(:Entity) WHERE s.id = tie.stance })
