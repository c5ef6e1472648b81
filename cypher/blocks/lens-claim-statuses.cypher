// Whether the lens wants the status of a claim: of what stands on it, or where nothing does on its link.
// @takes c
any(whole IN [/* block seen-claim(c) */ /* end seen-claim */] WHERE /* block lens-statuses(whole, made.proposition = CASE WHEN c.stanceKinds IS NULL THEN c.proposition END OR made.id = CASE WHEN c.proposition IS NULL THEN c.id END) */ /* end lens-statuses */)
