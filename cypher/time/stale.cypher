// Stale facts: present when last said, and long not said again.
// Links with a day on which they were said to hold and no stated end. The age is counted from the day of reference; what is older than the
// limit is due for a new look. A fact is not wrong because it is old.
//
// @param on Date day of reference
// @param days Integer<0..1000000> how old is stale, in days
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many links
// @scans the last day of a link follows from three days, which no index joins
// @returns table
// @column days Count how old it is
// @column claim Text the claim
// @column lastSaid Day the day on which it was last said to hold
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
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
RETURN age AS days, c.text AS claim, link.asOf AS lastSaid, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, size(/* lens */ link.documents) AS documents, a.name AS subject, b.name AS object,
  c.id AS claimId
ORDER BY days DESC, claimId
LIMIT $first
