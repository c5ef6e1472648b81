// Whether a link is one of those named: by the claim that names it, or by any other that says the same.
// @takes r, named
any(claim IN coalesce(r.claims, [r.claimId]) WHERE claim IN named)
