// What a claim rests on under the lens; null when no stance is left.
// @takes c
/* block lens-grounds(c, made.proposition = CASE WHEN c.stanceKinds IS NULL THEN c.proposition END) */ /* end lens-grounds */
