// Links, derived from claims.
// One typed relationship per claim, from its subject to its object, with the status that its stances give it (docs/model.md).
// Run it again after any change of claims or stances: it brings every link up to date and takes away those without a claim.

MATCH (c:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
CALL (c) {
  OPTIONAL MATCH (holder)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
  RETURN count(CASE WHEN type(s) <> 'DENIES' THEN 1 END) AS affirmed,
         count(CASE WHEN type(s) = 'DENIES' THEN 1 END) AS denied,
         count(CASE WHEN type(s) IN ['ASSERTS', 'ACCUSES'] THEN 1 END) AS claimed,
         count(CASE WHEN type(s) = 'ASSERTS' AND holder:Document THEN 1 END) AS asserted,
         count(CASE WHEN type(s) = 'ASSERTS' THEN 1 END) AS attributed,
         max(CASE WHEN type(s) <> 'DENIES' THEN s.confidence END) AS confidence,
         collect(DISTINCT s.document) AS documents,
         min(s.sourceGrade) AS sourceGrade,
         min(s.informationGrade) AS informationGrade
}
MERGE (subject)-[link:$(c.predicate) {claimId: c.id}]->(object)
SET link = {
  claimId: c.id,
  status: CASE
    WHEN claimed > 0 AND denied > 0 THEN 'contested'
    WHEN denied > 0 THEN 'denied'
    WHEN c.modality IN ['planned', 'unclaimed'] THEN c.modality
    WHEN asserted > 0 THEN 'asserted'
    WHEN attributed > 0 THEN 'attributed'
    WHEN claimed > 0 THEN 'accused'
    ELSE 'deduced'
  END,
  affirmed: affirmed, denied: denied, confidence: confidence, documents: documents,
  sourceGrade: sourceGrade, informationGrade: informationGrade,
  symmetric: c.symmetric, strength: c.strength,
  validFrom: c.validFrom, validTo: c.validTo, asOf: c.asOf, precision: c.precision,
  timeQualifier: c.timeQualifier, resolution: c.resolution
};

MATCH (:Entity)-[link]->(:Entity)
WHERE link.claimId IS NULL OR NOT EXISTS {
  MATCH (s:Entity)<-[:SUBJECT]-(c:Claim {id: link.claimId})-[:OBJECT]->(o:Entity)
  WHERE s = startNode(link) AND o = endNode(link) AND c.predicate = type(link)
}
DELETE link;
