// What was planned, and whether it is due.
// Planned claims with the last day that fits, seen from a day of reference: ahead, due (the day lies between first and last reading of the
// date) or past. Past does not say that it happened: look for a claim that says so.
//
// @param on Date day of reference
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many claims
// @returns table
// @column state Text ahead, due, past or no date
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
WITH c, a, link, b, date($on) AS day, coalesce(c.validFrom, c.asOf, c.validTo) AS earliest, coalesce(c.validTo, c.asOf, c.validFrom) AS latest
RETURN CASE WHEN latest IS NULL THEN 'no date' WHEN latest < day THEN 'past' WHEN earliest <= day THEN 'due' ELSE 'ahead' END AS state,
  c.text AS planned, earliest, latest, duration.inDays(day, latest).days AS daysLeft, c.timeQualifier AS qualifier, /* lens */ link.status AS status, a.name AS subject, b.name AS object, c.id AS claim
ORDER BY latest IS NULL, latest, claim
LIMIT $first
