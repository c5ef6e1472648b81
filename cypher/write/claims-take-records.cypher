// Claims and stances that name no record yet take the first that describes their end.
// @scans a migration of earlier graphs, once
// @returns table
// @column claims Count how many took a record
// @column stances Count how many took one

CALL () {
  MATCH (c:Claim) WHERE c.subjectRecord IS NULL OR c.objectRecord IS NULL
  MATCH (s:Record)-[:DESCRIBES]->(:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(:Entity)<-[:DESCRIBES]-(o:Record)
  WITH c, min(s.id) AS subject, min(o.id) AS object
  SET c.subjectRecord = coalesce(c.subjectRecord, subject), c.objectRecord = coalesce(c.objectRecord, object)
  RETURN count(c) AS claims
}
CALL () {
  MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(:Claim) WHERE s.holderRecord IS NULL
  MATCH (r:Record)-[:DESCRIBES]->(holder)
  WITH s, min(r.id) AS record
  SET s.holderRecord = record
  RETURN count(s) AS stances
}
RETURN claims, stances
