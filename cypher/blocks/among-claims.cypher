// Whether a link is one of those named: by the claim that names it, or by any other that says the same.
// By its name in brackets, so that Neo4j does not read it of links of which it is not asked.
// @takes r, named
any(claim IN coalesce(r['claims'], [r.claimId]) WHERE claim IN named)
