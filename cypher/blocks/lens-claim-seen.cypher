// What the stances that the lens leaves make of a claim; null when none is left.
// @takes c
/* block lens-seen(c, made.proposition = CASE WHEN c.stanceKinds IS NULL THEN c.proposition END) */ /* end lens-seen */
