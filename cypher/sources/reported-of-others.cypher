// What documents report of others, and do not assert themselves.
// Who is quoted, in which document and at which place. `onlyReported` is true where no document puts its own name to the claim, or to one that says the same: then the
// quoted voice is all there is.
//
// @param document Document? the document, or none for all
// @param first Integer at most this many reports
// @scans any stance may be a report of another's
// @returns table
// @column holder Text who is quoted
// @column stance Choice<asserts|accuses|denies> the stance
// @column claim Text the claim
// @column document ThingId the document that quotes
// @column sentence Text? the place in it
// @column onlyReported Flag whether no document asserts it itself
// @column holderId ThingId who is quoted
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column claimId ClaimId the claim

:param document => null;
:param first => 300;
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES]->(c:Claim)
WHERE NOT holder:Document /* lens: AND stance(s) AND claim(c) */ AND ($document IS NULL OR s.document = $document)
WITH c, s, holder, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN holder.name AS holder, toLower(type(s)) AS stance, c.text AS claim, s.document AS document, s.locator AS sentence,
  NOT EXISTS { UNWIND /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS made MATCH (:Document)-[own:ASSERTS]->(made) /* lens: WHERE stance(own) */ RETURN own } AS onlyReported, holder.id AS holderId, coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, coalesce(s.restsOn, []) AS stanceRestsOn, c.precision AS precision, c.id AS claimId
ORDER BY holderId, s.position, claimId, stance
LIMIT $first
