// Ties of claims to other claims.
// A claim that is given again keeps the ties that are given with it, and no others.
// @param claims List<Map> id, related (role, claim)
// @returns table
// @column claim ClaimId the claim
// @column role Text how it is tied
// @column other ClaimId the claim that it is tied to

:param claims => [];

UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
CALL (c, row) {
  MATCH (c)-[old:RELATED]->(other:Claim)
  WHERE none(tie IN row.related WHERE tie.role = old.role AND tie.claim = other.id)
  DELETE old
}
UNWIND row.related AS tie
MATCH (other:Claim {id: tie.claim})
MERGE (c)-[:RELATED {role: tie.role}]->(other)
RETURN c.id AS claim, tie.role AS role, other.id AS other
ORDER BY claim, role, other
