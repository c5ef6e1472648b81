// Stale facts: present when last said, and long not said again.
// Links with a day on which they were said to hold and no stated end. The age is counted from the day of reference; what is older than the
// limit is due for a new look. A fact is not wrong because it is old.
//
// @param on Date day of reference
// @param days Integer how old is stale, in days
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many links
// @returns table
// @column days Count how old it is
// @column claim Text the claim
// @column lastSaid Day the day on which it was last said to hold
// @column status Status of the link
// @column documents Count how many documents have a stance on it
// @column subject Text where its link begins
// @column object Text where its link ends
// @column claimId ClaimId the claim

:param on => '2026-11-24';
:param days => 365;
:param about => null;
:param first => 300;
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity)
MATCH (a)-[link]-(b)
WHERE c.id IN coalesce(link.claims, [link.claimId]) /* lens: AND link(link) AND said(c) */ AND link.asOf IS NOT NULL AND link.validTo IS NULL AND ($about IS NULL OR $about IN [a.id, b.id])
WITH c, a, link, b, duration.inDays(link.asOf, date($on)).days AS age
WHERE age > $days
RETURN age AS days, c.text AS claim, link.asOf AS lastSaid, /* lens */ link.status AS status, size(/* lens */ link.documents) AS documents, a.name AS subject, b.name AS object,
  c.id AS claimId
ORDER BY days DESC, claimId
LIMIT $first
