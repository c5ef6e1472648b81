// What a denial also touches.
// A denied claim and the claims that it is tied to: wider, narrower, the same under another name, or about it. If the denial holds, these
// fall or need another basis; whether each is denied in its own right is in the last column.
//
// @param denier Entity<Actor|Document>? who denies, or none for all
// @param first Integer at most this many rows
// @returns table
// @column denier Text who denies
// @column denied Text the claim that is denied
// @column touched Text a claim that is tied to it
// @column tie Text how they are tied
// @column status Status of the claim that is touched
// @column alsoDenied Flag whether it is denied too
// @column touchedClaim ClaimId the claim that is touched
// @column claim ClaimId the claim that is denied

:param denier => null;
:param first => 200;
MATCH (denier:Entity)-[s:DENIES]->(c:Claim)-[tie:RELATED]-(other:Claim)
WHERE ($denier IS NULL OR denier.id = $denier) /* lens: AND stance(s) AND claim(c) AND claim(other) */
WITH denier, c, tie, other, /* block seen-claim(other) */ CASE WHEN other.status IS NOT NULL THEN other ELSE COLLECT { MATCH (other)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN DISTINCT denier.name AS denier, c.text AS denied, other.text AS touched,
  CASE tie.role
    WHEN 'broader' THEN CASE WHEN startNode(tie) = c THEN 'wider' ELSE 'narrower' END
    WHEN 'narrower' THEN CASE WHEN startNode(tie) = c THEN 'narrower' ELSE 'wider' END
    WHEN 'same-authority' THEN 'the same under another name'
    WHEN 'about' THEN CASE WHEN startNode(tie) = c THEN 'what it is about' ELSE 'about it' END
    ELSE CASE WHEN startNode(tie) = c THEN 'its ' + tie.role ELSE 'has it as its ' + tie.role END
  END AS tie, coalesce(/* lens: claim-status(other), */ seen.status) AS status, EXISTS { (denier)-[also:DENIES]->(other) /* lens: WHERE stance(also) */ } AS alsoDenied, other.id AS touchedClaim, c.id AS claim
ORDER BY claim, touchedClaim, tie
LIMIT $first
