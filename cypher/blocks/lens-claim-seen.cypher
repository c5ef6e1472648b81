// What the stances that the lens leaves make of a claim; null when none is left.
// @takes c
[whole IN [/* block seen-claim(c) */ /* end seen-claim */] | /* block lens-seen(whole, made.proposition = CASE WHEN c.stanceKinds IS NULL THEN c.proposition END OR made.id = CASE WHEN c.proposition IS NULL THEN c.id END) */ /* end lens-seen */][0]
