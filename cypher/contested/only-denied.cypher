// Claims that are only denied.
// Somebody denies them and nobody in the graph affirms them, nor a claim that says the same: what was denied before it was said, or a denial that is wider than the charge.
// Related claims show what the denial answers.
//
// @param first Integer at most this many claims
// @returns table
// @column denied Text what is denied
// @column holder Text who denies it
// @column words Text? what is said, in other words
// @column hedge Text? the word that leaves room
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column document ThingId where it is read
// @column sentence Text? the place in it
// @column related List<Text> claims that it is tied to
// @column claimId ClaimId what is denied
// @column stanceId Text id of the stance

:param first => 200;
MATCH (holder:Entity)-[s:DENIES]->(c:Claim) /* lens: WHERE stance(s) AND claim(c) */
WITH c, s, holder, /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS alike
WHERE NOT EXISTS { UNWIND alike AS made MATCH (:Entity)-[other:ASSERTS|ACCUSES|DEDUCES]->(made) /* lens: WHERE stance(other) */ RETURN other }
WITH c, s, holder, alike, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN c.text AS denied, holder.name AS holder, s.paraphrase AS words, s.hedge AS hedge, coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, coalesce(s.restsOn, []) AS stanceRestsOn, c.precision AS precision, s.document AS document, s.locator AS sentence,
  COLLECT {
    UNWIND alike AS made
    MATCH (made)-[tie:RELATED]-(other:Claim) WHERE NOT other IN alike /* lens: AND claim(other) */
    WITH DISTINCT other ORDER BY other.id
    RETURN other.text
  } AS related,
  c.id AS claimId, s.id AS stanceId
ORDER BY claimId, stanceId
LIMIT $first
