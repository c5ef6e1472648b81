// Claims and links agree.
// Returns a row for each claim whose proposition has no link or more than one, or whose own values or link's are not what the stances on the
// proposition give, and for each link without a claim. No rows: the layers are in step.

MATCH (c:Claim)
WITH c.proposition AS proposition, c ORDER BY c.id
WITH proposition, collect(c) AS claims
CALL (claims) {
  UNWIND claims AS each
  OPTIONAL MATCH (holder)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(each)
  RETURN count(CASE WHEN type(s) IN ['ASSERTS', 'ACCUSES'] THEN 1 END) AS claimed,
         count(CASE WHEN type(s) = 'ASSERTS' AND holder:Document THEN 1 END) AS asserted,
         count(CASE WHEN type(s) = 'ASSERTS' THEN 1 END) AS attributed,
         count(CASE WHEN type(s) = 'DENIES' THEN 1 END) AS denied,
         count(CASE WHEN type(s) = 'DEDUCES' THEN 1 END) AS deduced,
         count(s) AS stances
}
WITH *, [each IN claims | each.id] AS ids, {claimed: claimed, denied: denied, asserted: asserted, attributed: attributed} AS counts
WITH *, /* block status(counts, claims[0].modality) */ CASE
  WHEN counts.claimed > 0 AND counts.denied > 0 THEN 'contested'
  WHEN counts.denied > 0 THEN 'denied'
  WHEN claims[0].modality IN ['planned', 'unclaimed'] THEN claims[0].modality
  WHEN counts.asserted > 0 THEN 'asserted'
  WHEN counts.attributed > 0 THEN 'attributed'
  WHEN counts.claimed > 0 THEN 'accused'
  ELSE 'deduced'
END /* end status */ AS status
WITH *, claims[0] AS first
OPTIONAL MATCH (s)<-[:SUBJECT]-(first)-[:OBJECT]->(o)
OPTIONAL MATCH (s)-[link {proposition: proposition}]->(o) WHERE type(link) = first.predicate
WITH claims, proposition, ids, status, claimed, denied, deduced, stances, collect(link) AS links
UNWIND claims AS c
WITH * WHERE proposition IS NULL OR size(links) <> 1
   OR links[0].claimId <> ids[0] OR links[0].claims <> ids
   OR any(derived IN [properties(c), properties(links[0])] WHERE
     derived.status <> status OR derived.affirmed <> claimed + deduced OR derived.denied <> denied
     OR coalesce(size(derived.stanceKinds), 0) <> CASE WHEN stances > 64 THEN 0 ELSE stances END)
   OR any(day IN [[links[0].validFrom, c.validFrom], [links[0].beganFrom, c.beganFrom], [links[0].beganBy, c.beganBy], [links[0].heldTill, c.heldTill],
       [links[0].endedBy, c.endedBy]]
     WHERE coalesce(toString(day[0]), '') <> coalesce(toString(day[1]), ''))
   OR links[0].restsOn IS NULL OR links[0].restsOn <> c.restsOn
RETURN c.id AS id, 'the link does not follow from the claim' AS problem
UNION ALL
MATCH (s:Entity)-[link]->(o:Entity)
WHERE link.claimId IS NULL OR NOT EXISTS { (s)<-[:SUBJECT]-(:Claim {id: link.claimId})-[:OBJECT]->(o) }
RETURN coalesce(link.claimId, type(link)) AS id, 'a link without a claim' AS problem;
