// Which propositions rest right on which, each by the first of its claims.
// @returns table
// @column claim ClaimId what rests
// @column ground ClaimId what it rests on

MATCH (c:Claim)-[tie:RELATED]->(ground:Claim)
WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */
WITH DISTINCT c, ground
RETURN DISTINCT /* block first-alike(c) */ CASE WHEN c.proposition IS NULL THEN c.id ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same.id ORDER BY same.id LIMIT 1 }[0] END /* end first-alike */ AS claim, /* block first-alike(ground) */ CASE WHEN ground.proposition IS NULL THEN ground.id ELSE COLLECT { MATCH (same:Claim {proposition: ground.proposition}) RETURN same.id ORDER BY same.id LIMIT 1 }[0] END /* end first-alike */ AS ground
ORDER BY claim, ground
