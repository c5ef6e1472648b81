// The claims right below some claims.
// @param claims List<String> ids
// @returns table
// @column claim ClaimId what rests
// @column ground ClaimId what it rests on

:param claims => ['isis-k.targeted.election-rallies'];

UNWIND $claims AS id
MATCH (c:Claim {id: id})-[tie:RELATED]->(ground:Claim)
WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */
RETURN DISTINCT c.id AS claim, ground.id AS ground
ORDER BY claim, ground
