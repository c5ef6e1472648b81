// Claims without a date.
// They can be in no period and out of none. What is known of their time stands beside them: an order, a qualifier, the words of the source.
//
// @param about Entity? a thing at either end, or none for all
// @param linkTypes List<LinkType>? link types, or none for all
// @param first Integer at most this many claims
// @scans what is not there is in no index
// @returns table
// @column claim Text the claim
// @column precision Precision? what is known of its time
// @column timeQualifier Text? before, by, after
// @column foundBy Text? how that was found
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column sentences List<Text> documents and places where it is read
// @column subject Text where its link begins
// @column object Text where its link ends
// @column claimId ClaimId the claim

:param about => null;
:param linkTypes => null;
:param first => 300;
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity)
MATCH (a)-[link]-(b)
WHERE c.id IN coalesce(link.claims, [link.claimId]) /* lens: AND link(link) AND said(c) */ AND coalesce(c.validFrom, c.validTo, c.asOf) IS NULL
  AND ($about IS NULL OR $about IN [a.id, b.id]) AND ($linkTypes IS NULL OR c.predicate IN $linkTypes)
RETURN c.text AS claim, c.precision AS precision, c.timeQualifier AS timeQualifier, c.resolution AS foundBy, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, a.name AS subject, b.name AS object, c.id AS claimId
ORDER BY precision, claimId
LIMIT $first
