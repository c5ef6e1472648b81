// What the propositions of some claims rest right on, each by the first of its claims: of what several say it rests on what all of them do.
// @param claims List<String> ids; their propositions have their keys
// @returns table
// @column claim ClaimId what rests
// @column ground ClaimId what it rests on

:param claims => ['isis-k.targeted.election-rallies'];

UNWIND $claims AS id
MATCH (given:Claim {id: id})
UNWIND /* block alike(given) */ CASE WHEN given.proposition IS NULL THEN [given] ELSE COLLECT { MATCH (same:Claim {proposition: given.proposition}) RETURN same } END /* end alike */ AS c
MATCH (c)-[tie:RELATED]->(ground:Claim)
WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */
WITH DISTINCT c, ground
RETURN DISTINCT /* block first-alike(c) */ CASE WHEN c.proposition IS NULL THEN c.id ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same.id ORDER BY same.id LIMIT 1 }[0] END /* end first-alike */ AS claim, /* block first-alike(ground) */ CASE WHEN ground.proposition IS NULL THEN ground.id ELSE COLLECT { MATCH (same:Claim {proposition: ground.proposition}) RETURN same.id ORDER BY same.id LIMIT 1 }[0] END /* end first-alike */ AS ground
ORDER BY claim, ground
