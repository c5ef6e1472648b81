// What documents report of others, and do not assert themselves.
// Who is quoted, in which document and at which place. `onlyReported` is true where no document puts its own name to the claim: then the
// quoted voice is all there is.
//
// @param document Document? the document, or none for all
// @param first Integer at most this many reports
// @returns table
// @column holder Text who is quoted
// @column stance Choice<asserts|accuses|denies> the stance
// @column claim Text the claim
// @column readIn ThingId the document that quotes
// @column place Text? the place in it
// @column onlyReported Flag whether no document asserts it itself
// @column holderId ThingId who is quoted
// @column claimId ClaimId the claim

:param document => null;
:param first => 300;
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES]->(c:Claim)
WHERE NOT holder:Document /* lens: AND stance(s) AND claim(c) */ AND ($document IS NULL OR s.document = $document)
RETURN holder.name AS holder, toLower(type(s)) AS stance, c.text AS claim, s.document AS readIn, s.locator AS place,
  NOT EXISTS { (:Document)-[own:ASSERTS]->(c) /* lens: WHERE stance(own) */ } AS onlyReported, holder.id AS holderId, c.id AS claimId
ORDER BY holderId, s.position, claimId, stance
LIMIT $first
