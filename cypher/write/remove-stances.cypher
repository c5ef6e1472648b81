// Stances of one kind go.
// @param kind Choice<ASSERTS|ACCUSES|DENIES|DEDUCES> of all of them
// @param stances List<String> ids
// @returns table
// @column stance Text what went
// @column claim ClaimId what it was on

:param kind => 'ASSERTS';
:param stances => [];

UNWIND $stances AS id
MATCH ()-[s:$($kind) {id: id}]->(c:Claim)
WITH s, s.id AS stance, c.id AS claim, COLLECT { MATCH (c)-[tie:RELATED {stance: id}]->(:Claim) RETURN tie } AS ties
FOREACH (tie IN ties | DELETE tie)
DELETE s
RETURN stance, claim
ORDER BY stance
