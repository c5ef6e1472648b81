// Stances with a hedge.
// Where the source itself leaves room: nearly, any type, do not seem. The word is kept as it stands, and the grade shows whether it was
// taken into account.
//
// @param document Document? read in this document, or none for all
// @param first Integer at most this many stances
// @scans any stance may be hedged
// @returns table
// @column hedge Text the word that leaves room
// @column claim Text the claim
// @column holder Text who takes the stance
// @column stance Choice<asserts|accuses|denies|deduces> the stance
// @column grade Grade of the stance
// @column document ThingId where it is read
// @column sentence Text? the place in it
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column claimId ClaimId the claim

:param document => null;
:param first => 200;
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
WHERE s.hedge IS NOT NULL /* lens: AND stance(s) AND claim(c) */ AND ($document IS NULL OR s.document = $document)
WITH c, s, holder, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN s.hedge AS hedge, c.text AS claim, holder.name AS holder, toLower(type(s)) AS stance,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade, s.document AS document, s.locator AS sentence, coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, coalesce(s.restsOn, []) AS stanceRestsOn, c.precision AS precision, c.id AS claimId
ORDER BY s.document, s.position, claimId, s.id
LIMIT $first
