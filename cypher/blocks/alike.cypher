// The claims that say the same as a claim, itself among them: who affirms or denies one of them affirms or denies what all of them say.
// @takes c
CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END
