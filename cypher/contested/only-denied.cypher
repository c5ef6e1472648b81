// Claims that are only denied.
// Somebody denies them and nobody in the graph affirms them: what was denied before it was said, or a denial that is wider than the charge.
// Related claims show what the denial answers.
//
// @param first Integer at most this many claims
// @returns table
// @column denied Text what is denied
// @column holder Text who denies it
// @column words Text? what is said, in other words
// @column hedge Text? the word that leaves room
// @column place Text? where it is read
// @column related List<Text> claims that it is tied to
// @column claim ClaimId what is denied
// @column stance Text id of the stance

:param first => 200;
MATCH (holder:Entity)-[s:DENIES]->(c:Claim)
WHERE NOT EXISTS { (:Entity)-[other:ASSERTS|ACCUSES|DEDUCES]->(c) /* lens: WHERE stance(other) */ } /* lens: AND stance(s) AND claim(c) */
RETURN c.text AS denied, holder.name AS holder, s.paraphrase AS words, s.hedge AS hedge, s.locator AS place,
  COLLECT {
    MATCH (c)-[tie:RELATED]-(other:Claim) /* lens: WHERE claim(other) */
    WITH DISTINCT other ORDER BY other.id
    RETURN other.text
  } AS related,
  c.id AS claim, s.id AS stance
ORDER BY claim, stance
LIMIT $first
