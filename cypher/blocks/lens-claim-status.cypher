// The status of a claim under the lens; null when no stance is left.
// @takes c
/* block lens-status(c, made.proposition = CASE WHEN c.stanceKinds IS NULL THEN c.proposition END) */ /* end lens-status */
