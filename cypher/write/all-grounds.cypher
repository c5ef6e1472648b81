// Which claims rest right on which.
// @returns table
// @column claim ClaimId what rests
// @column ground ClaimId what it rests on

MATCH (c:Claim)-[tie:RELATED]->(ground:Claim)
WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */
RETURN DISTINCT c.id AS claim, ground.id AS ground
ORDER BY claim, ground
