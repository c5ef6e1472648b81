// Claims that nobody else confirms, the weightiest first.
// Affirmed by one holder only. The weight is how many other claims its two ends take part in: a wrong claim between two hubs misleads most.
// Two documents that quote the same holder are still one voice.
//
// @param kind Kind? kind of a thing at either end, or none for all
// @param first Integer at most this many claims
// @returns table
// @column claim Text the claim
// @column holder Text who alone affirms it
// @column weight Count other claims that its ends take part in
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
MATCH (c:Claim)-[:SUBJECT]->(subject:Entity), (c)-[:OBJECT]->(object:Entity)
WHERE ($kind IS NULL OR $kind IN labels(subject) OR $kind IN labels(object)) /* lens: AND claim(c) */
WITH c, subject, object, COLLECT { MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(c) /* lens: WHERE stance(s) */ RETURN DISTINCT holder.name } AS holders
WHERE size(holders) = 1
WITH c, subject, object, holders[0] AS holder,
  COUNT { (subject)<-[:SUBJECT|OBJECT]-(near:Claim) /* lens: WHERE claim(near) */ } + COUNT { (object)<-[:SUBJECT|OBJECT]-(near:Claim) /* lens: WHERE claim(near) */ } - 2 AS weight, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN c.text AS claim, holder, weight, subject.name AS subject, object.name AS object, EXISTS { (:Entity)-[s:DENIES]->(c) /* lens: WHERE stance(s) */ } AS denied,
  coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(seen.restsOn, []) AS restsOn, c.precision AS precision,
  /* block sentences-of-claim(c) */ COLLECT {
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c) /* lens: WHERE stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences-of-claim */ AS sentences, c.id AS claimId
ORDER BY weight DESC, claimId
LIMIT $first
