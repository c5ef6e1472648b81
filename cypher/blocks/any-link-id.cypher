// The one id that a link has, whatever way it comes: in a graph of claims that of the claim that names it, else the one that Neo4j gave.
// @takes r
CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN r.claimId ELSE elementId(r) END
