// Which propositions rest right on which, each by the first of its claims.
// @returns table
// @column claim ClaimId what rests
// @column ground ClaimId what it rests on

MATCH (c:Claim)-[tie:RELATED]->(ground:Claim)
WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */
WITH DISTINCT c, ground
RETURN DISTINCT /* block first-alike(c) */ reduce(first = c.id, same IN CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END | CASE WHEN same.id < first THEN same.id ELSE first END) /* end first-alike */ AS claim, /* block first-alike(ground) */ reduce(first = ground.id, same IN CASE WHEN ground.proposition IS NULL THEN [ground] ELSE COLLECT { MATCH (same:Claim {proposition: ground.proposition}) RETURN same } END | CASE WHEN same.id < first THEN same.id ELSE first END) /* end first-alike */ AS ground
ORDER BY claim, ground
