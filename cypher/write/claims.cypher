// Claims: what is said, of what, for when.
// Ends are given as records; a claim stands at the things that these describe now, and keeps the records (docs/model.md). A claim that is
// there already takes the values given.
// @param claims List<Map> id, subjectRecord, objectRecord, validFrom, validTo, asOf (texts), properties (predicate, text, modality …)
// @returns table
// @column claim ClaimId the claim
// @column added Flag true when it is new

:param claims => [];

UNWIND $claims AS row
MATCH (:Record {id: row.subjectRecord})-[:DESCRIBES]->(subject:Entity)
MATCH (:Record {id: row.objectRecord})-[:DESCRIBES]->(object:Entity)
MERGE (c:Claim {id: row.id})
WITH row, subject, object, c, c.predicate IS NULL AS added
SET c = row.properties
SET c.id = row.id, c.subjectRecord = row.subjectRecord, c.objectRecord = row.objectRecord,
  c.validFrom = date(row.validFrom), c.validTo = date(row.validTo), c.asOf = date(row.asOf)
WITH row, subject, object, c, added
CALL (c, subject, object) {
  // A claim that is given again may be about others than before.
  MATCH (c)-[old:SUBJECT|OBJECT]->(other)
  WHERE (type(old) = 'SUBJECT' AND other <> subject) OR (type(old) = 'OBJECT' AND other <> object)
  DELETE old
}
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:OBJECT]->(object)
RETURN c.id AS claim, added
ORDER BY claim
