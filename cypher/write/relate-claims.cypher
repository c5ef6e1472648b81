// Ties of claims to other claims.
// A claim that is given again keeps the ties that are given with it, and no others; a stance that is not given with it keeps its own. A tie of one stance
// holds its id; of the whole claim, none.
// @param claims List<Map> id, stances (ids of those given), related (role, claim, stance or null)
// @returns table
// @column claim ClaimId the claim
// @column role Text how it is tied
// @column other ClaimId the claim that it is tied to

:param claims => [];

UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
CALL (c, row) {
  MATCH (c)-[old:RELATED]->(other:Claim)
  WHERE (old.stance IS NULL OR old.stance IN row.stances) AND none(tie IN row.related WHERE tie.role = old.role AND tie.claim = other.id AND coalesce(tie.stance, '') = coalesce(old.stance, ''))
  DELETE old
}
UNWIND row.related AS tie
MATCH (other:Claim {id: tie.claim})
CALL (c, tie, other) {
  WITH * WHERE NOT EXISTS { MATCH (c)-[old:RELATED {role: tie.role}]->(other) WHERE coalesce(old.stance, '') = coalesce(tie.stance, '') }
  CREATE (c)-[:RELATED {role: tie.role, stance: tie.stance}]->(other)
}
RETURN DISTINCT c.id AS claim, tie.role AS role, other.id AS other
ORDER BY claim, role, other
