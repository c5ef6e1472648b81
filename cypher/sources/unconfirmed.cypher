// Claims that nobody else confirms, the weightiest first.
// Affirmed by one holder only, in one claim or in several that say the same, which are one row. The weight is how many other links end at its two ends,
// each counted once: a wrong claim between two hubs misleads most.
// Two documents that quote the same holder are still one voice.
//
// @param kind Kind? kind of a thing at either end, or none for all
// @param first Integer at most this many claims
// @scans whether a voice stands alone is known when all of a link are seen, and of every link
// @returns table
// @column claim Text the claim
// @column holder Text who alone affirms it
// @column weight Count other links of its two ends
// @column subject Text where its link begins
// @column object Text where its link ends
// @column denied Flag whether somebody denies it
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column claimId ClaimId the claim

:param kind => null;
:param first => 50;
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.claimId IS NOT NULL AND ($kind IS NULL OR $kind IN labels(subject) OR $kind IN labels(object)) /* lens: AND link(link) */
WITH subject, link, object, COLLECT {
  MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim)
  WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */
  WITH holder, made ORDER BY made.id
  WITH holder, collect(made)[0] AS made LIMIT 2
  RETURN {name: holder.name, claim: made}
} AS voices
WHERE size(voices) = 1
// The links of a thing are counted once, however many rows it is in.
WITH subject, collect({link: link, object: object, voice: voices[0]}) AS found
WITH subject, found, COUNT { (subject)-[near]-(:Entity) WHERE near.claimId IS NOT NULL /* lens: AND link(near) */ } AS here
UNWIND found AS row
WITH row.object AS object, collect({subject: subject, here: here, link: row.link, voice: row.voice}) AS found
WITH object, found, COUNT { (object)-[near]-(:Entity) WHERE near.claimId IS NOT NULL /* lens: AND link(near) */ } AS there
UNWIND found AS row
WITH row.subject AS subject, object, row.link AS link, row.voice.claim AS c, row.voice.name AS holder, row.here AS here, there
WITH *, coalesce(/* lens: seen(link), */ link) AS seen
RETURN c.text AS claim, holder,
  CASE WHEN subject = object THEN here ELSE here + there - COUNT { (subject)-[near]-(object) WHERE near.claimId IS NOT NULL /* lens: AND link(near) */ } END - 1 AS weight,
  subject.name AS subject, object.name AS object, seen.denied > 0 AS denied,
  seen.status AS status, coalesce(seen.restsOn, []) AS restsOn, link.precision AS precision,
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, c.id AS claimId
ORDER BY weight DESC, claimId
LIMIT $first
