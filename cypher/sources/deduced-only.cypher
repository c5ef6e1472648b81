// Claims that rest on deductions alone.
// No source says so; a reader inferred it. The basis is the reader's own words, the confidence the reader's own number. The least sure come
// first, those without a number last.
//
// @param atMost Integer highest confidence that is still listed, 0 to 100
// @param first Integer at most this many claims
// @returns table
// @column claim Text the claim
// @column confidence Confidence? the reader's number
// @column basis Text? the reader's words
// @column reader Text who deduced it
// @column document ThingId from which document
// @column place Text? the place in it
// @column claimId ClaimId the claim

:param atMost => 100;
:param first => 200;
MATCH (reader:Entity)-[s:DEDUCES]->(c:Claim)
WHERE coalesce(s.confidence <= $atMost, true) AND NOT EXISTS { (:Entity)-[other:ASSERTS|ACCUSES|DENIES]->(c) /* lens: WHERE stance(other) */ } /* lens: AND stance(s) AND claim(c) */
RETURN c.text AS claim, s.confidence AS confidence, s.paraphrase AS basis, reader.name AS reader, s.document AS document, s.locator AS place, c.id AS claimId
ORDER BY confidence IS NULL, confidence, claimId
LIMIT $first
