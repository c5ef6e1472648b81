// Causes that rest on disputed claims.
// A cause, or its effect, is itself a claim that somebody denies, that is only deduced or not yet done. If that claim falls, the
// explanation falls with it.
//
// @param statuses List<Status> statuses of the claim beneath that make it shaky
// @param first Integer at most this many rows
// @returns table
// @column explanation Text the claim of a cause
// @column strength Text? its strength in the source's terms
// @column rests Choice<cause|effect> which of its ends the claim beneath is
// @column claim Text the claim beneath
// @column status Status of the claim beneath
// @column deniedBy List<Text> who denies it
// @column explanationId ClaimId the claim of a cause
// @column claimId ClaimId the claim beneath

:param statuses => ['contested', 'denied', 'accused', 'deduced', 'planned'];
:param first => 100;
MATCH (c:Claim {predicate: 'LEADS_TO'})-[tie:RELATED]->(beneath:Claim)
WHERE tie.role IN ['cause', 'effect'] /* lens: AND claim(c) AND claim(beneath) */
WITH c, tie, beneath, /* block seen-claim(beneath) */ CASE WHEN beneath.status IS NOT NULL THEN beneath ELSE COLLECT { MATCH (beneath)-[:SUBJECT]->(:Entity)-[l {claimId: beneath.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
WHERE coalesce(/* lens: claim-status(beneath), */ seen.status) IN $statuses
RETURN c.text AS explanation, c.strength AS strength, tie.role AS rests, beneath.text AS claim, coalesce(/* lens: claim-status(beneath), */ seen.status) AS status,
  COLLECT { MATCH (holder:Entity)-[s:DENIES]->(beneath) /* lens: WHERE stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS deniedBy, c.id AS explanationId, beneath.id AS claimId
ORDER BY explanationId, rests, claimId
LIMIT $first
