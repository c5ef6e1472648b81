// Claims that rest on deductions alone.
// No source says so, nor a claim that says the same, and none denies it; a reader inferred it. The basis is the reader's own words, the confidence the reader's own number. The least sure come
// first, those without a number last.
//
// @param atMost Integer<0..100> highest confidence that is still listed
// @param first Integer at most this many claims
// @returns table
// @column claim Text the claim
// @column confidence Confidence? the reader's number
// @column basis Text? the reader's words
// @column reader Text who deduced it
// @column document ThingId from which document
// @column sentence Text? the place in it
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column claimId ClaimId the claim

:param atMost => 100;
:param first => 200;
MATCH (reader:Entity)-[s:DEDUCES]->(c:Claim)
WHERE coalesce(s.confidence <= $atMost, true) /* lens: AND stance(s) AND claim(c) */
WITH c, s, reader, /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS alike
WHERE NOT EXISTS { UNWIND alike AS made MATCH (:Entity)-[other:ASSERTS|ACCUSES|DENIES]->(made) /* lens: WHERE stance(other) */ RETURN other }
WITH c, s, reader, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN c.text AS claim, s.confidence AS confidence, s.paraphrase AS basis, reader.name AS reader, s.document AS document, s.locator AS sentence, coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, coalesce(s.restsOn, []) AS stanceRestsOn, c.precision AS precision, c.id AS claimId
ORDER BY confidence IS NULL, confidence, claimId
LIMIT $first
