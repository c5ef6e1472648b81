// What was planned, and whether it is due.
// Planned claims seen from a day of reference: *past* when the last day that fits is over, *ahead* when the first is still to come, *due* when the day
// lies between them, so that neither is decided. Past does not say that it happened: look for a claim that says so. The day on which a plan was
// told is no date of what is planned. A plan that another has taken the place of is not due any more: `replacedBy` names that.
//
// @param on Date day of reference
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many claims
// @returns table
// @column state Text replaced, ahead, due, past or no date
// @column replacedBy List<Text> what is planned in its place
// @column planned Text the claim
// @column earliest Day? the first day that fits
// @column latest Day? the last day that fits
// @column daysLeft Number? from the day of reference to the last day
// @column qualifier Text? by, about
// @column status Status of the link
// @column subject Text where its link begins
// @column object Text where its link ends
// @column claim ClaimId the claim

:param on => '2023-12-15';
:param about => null;
:param first => 200;
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {modality: 'planned'})-[:OBJECT]->(b:Entity)
MATCH (a)-[link]-(b)
WHERE c.id IN coalesce(link.claims, [link.claimId]) /* lens: AND link(link) AND said(c) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH c, a, link, b, date($on) AS day, c.validFrom AS earliest, c.validTo AS latest,
  COLLECT { MATCH (b)-[turn:BEFORE {timeQualifier: 'replaced'}]->(other:Entity)<-[later]-(a) WHERE type(later) = type(link) AND /* lens */ later.status = 'planned' /* lens: AND link(turn) AND link(later) */ WITH DISTINCT other ORDER BY other.id RETURN other.name } AS replacedBy
RETURN CASE WHEN size(replacedBy) > 0 THEN 'replaced' WHEN coalesce(earliest, latest) IS NULL THEN 'no date' WHEN latest < day THEN 'past' WHEN earliest > day THEN 'ahead' ELSE 'due' END AS state, replacedBy,
  c.text AS planned, earliest, latest, duration.inDays(day, latest).days AS daysLeft, c.timeQualifier AS qualifier, /* lens */ link.status AS status, a.name AS subject, b.name AS object, c.id AS claim
ORDER BY latest IS NULL, latest, claim
LIMIT $first
