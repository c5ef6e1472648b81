// Claims and links agree.
// Returns a row for each claim whose link is missing, doubled or has another status than its stances give, and for each link without
// a claim. No rows: the two layers are in step.

MATCH (c:Claim)
OPTIONAL MATCH (s)<-[:SUBJECT]-(c)-[:OBJECT]->(o)
OPTIONAL MATCH (s)-[link {claimId: c.id}]->(o) WHERE type(link) = c.predicate
WITH c, collect(link) AS links,
     COUNT { (c)<-[:ASSERTS|ACCUSES]-() } AS claimed,
     COUNT { (c)<-[:ASSERTS]-(:Document) } AS asserted,
     COUNT { (c)<-[:ASSERTS]-() } AS attributed,
     COUNT { (c)<-[:DENIES]-() } AS denied,
     COUNT { (c)<-[:DEDUCES]-() } AS deduced
WITH c, links, claimed, denied, deduced,
     CASE
       WHEN claimed > 0 AND denied > 0 THEN 'contested'
       WHEN denied > 0 THEN 'denied'
       WHEN c.modality IN ['planned', 'unclaimed'] THEN c.modality
       WHEN asserted > 0 THEN 'asserted'
       WHEN attributed > 0 THEN 'attributed'
       WHEN claimed > 0 THEN 'accused'
       ELSE 'deduced'
     END AS status
WHERE size(links) <> 1 OR links[0].status <> status
   OR links[0].affirmed <> claimed + deduced OR links[0].denied <> denied
   OR coalesce(links[0].validFrom = c.validFrom, links[0].validFrom IS NULL AND c.validFrom IS NULL, false) = false
RETURN c.id AS id, 'the link does not follow from the claim' AS problem
UNION ALL
MATCH (:Entity)-[link]->(:Entity)
WHERE link.claimId IS NULL OR NOT EXISTS { (:Claim {id: link.claimId}) }
RETURN coalesce(link.claimId, type(link)) AS id, 'a link without a claim' AS problem;
