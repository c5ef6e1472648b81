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
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column deniedBy List<Text> who denies it
// @column explanationClaimId ClaimId the claim of a cause
// @column claimId ClaimId the claim beneath

:param statuses => ['contested', 'denied', 'accused', 'deduced', 'planned'];
:param first => 100;
MATCH (c:Claim {predicate: 'LEADS_TO'})-[tie:RELATED]->(beneath:Claim)
WHERE tie.role IN ['cause', 'effect'] /* lens: AND claim(c) AND claim(beneath) */
WITH c, tie, beneath, /* block seen-claim(beneath) */ CASE WHEN beneath.status IS NOT NULL THEN beneath ELSE COLLECT { MATCH (beneath)-[:SUBJECT]->(:Entity)-[l {claimId: beneath.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
WHERE coalesce(/* lens: claim-status(beneath), */ seen.status) IN $statuses
RETURN c.text AS explanation, c.strength AS strength, tie.role AS rests, beneath.text AS claim, coalesce(/* lens: claim-status(beneath), */ seen.status) AS status, coalesce(/* lens: claim-grounds(beneath), */ seen.restsOn, []) AS restsOn, beneath.precision AS precision,
  /* block sentences-of-claim(beneath) */ COLLECT {
    UNWIND CASE WHEN beneath.proposition IS NULL THEN [beneath] ELSE COLLECT { MATCH (same:Claim {proposition: beneath.proposition}) RETURN same } END AS origin
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin) /* lens: WHERE stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences-of-claim */ AS sentences,
  COLLECT { UNWIND /* block alike(beneath) */ CASE WHEN beneath.proposition IS NULL THEN [beneath] ELSE COLLECT { MATCH (same:Claim {proposition: beneath.proposition}) RETURN same } END /* end alike */ AS made MATCH (holder:Entity)-[s:DENIES]->(made) /* lens: WHERE stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS deniedBy, c.id AS explanationClaimId, beneath.id AS claimId
ORDER BY explanationClaimId, rests, claimId
LIMIT $first
