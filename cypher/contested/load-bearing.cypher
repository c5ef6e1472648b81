// Claims that others rest on.
// A claim that carries others, over any number of steps: a cause carries what it explains, and so does what a claim is said to rest on. Those that carry
// most come first. GraphQL's `dependents` and the panel of a claim say which would fall with it, and which are said on other ground too.
//
// @param statuses List<Status>? statuses of the claim that carries, or none for all
// @param first Integer at most this many claims
// @returns table
// @column claim Text the claim that carries
// @column status Status of that claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column count Count how many claims rest on it
// @column carries List<Text> those claims, the nearest first
// @column deniedBy List<Text> who denies the claim that carries
// @column claimId ClaimId the claim that carries

:param statuses => null;
:param first => 100;
MATCH (c:Claim)<-[tie:RELATED]-(upper:Claim) WHERE /* block rests-by(tie, upper) */ tie.role IN ['rests-on', 'cause', 'effect'] AND (tie.stance IS NULL OR EXISTS {
  MATCH (upper)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity)
  WHERE s.id = tie.stance /* lens: AND stance(s) */ AND (type(s) <> 'DENIES' OR NOT EXISTS {
    MATCH (:Claim {proposition: upper.proposition})<-[firm:ASSERTS|ACCUSES|DEDUCES]-(:Entity) /* lens: WHERE stance(firm) */
  })
}) /* end rests-by */ /* lens: AND claim(c) */
WITH DISTINCT c
WITH c, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
WITH c, seen, coalesce(/* lens: claim-status(c), */ seen.status) AS status
WHERE $statuses IS NULL OR status IN $statuses
CALL (c) {
  MATCH chain = SHORTEST 1 (c)(()<-[tie:RELATED]-(upper) WHERE /* block rests-by(tie, upper) */ tie.role IN ['rests-on', 'cause', 'effect'] AND (tie.stance IS NULL OR EXISTS {
    MATCH (upper)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity)
    WHERE s.id = tie.stance /* lens: AND stance(s) */ AND (type(s) <> 'DENIES' OR NOT EXISTS {
      MATCH (:Claim {proposition: upper.proposition})<-[firm:ASSERTS|ACCUSES|DEDUCES]-(:Entity) /* lens: WHERE stance(firm) */
    })
  }) /* end rests-by */){1,}(top:Claim)
  RETURN top, min(length(chain)) AS steps
}
WITH c, seen, status, top, steps /* lens: WHERE claim(top) */
ORDER BY steps, top.id
WITH c, seen, status, collect(top.text) AS carries
RETURN c.text AS claim, status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, c.precision AS precision,
  /* block sentences-of-claim(c) */ COLLECT {
    UNWIND CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END AS origin
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin) /* lens: WHERE stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences-of-claim */ AS sentences, size(carries) AS count, carries,
  COLLECT { UNWIND /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS said MATCH (holder:Entity)-[s:DENIES]->(said) /* lens: WHERE stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS deniedBy, c.id AS claimId
ORDER BY count DESC, claimId
LIMIT $first
