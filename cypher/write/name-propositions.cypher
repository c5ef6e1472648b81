// The proposition key of each claim: what it says, told apart from who says it.
// Claims with the same things, predicate, times, modality, qualifier and scope say the same: they share one link. Where direction has no
// meaning, the things stand in the order of their ids; letters are compared in one form of Unicode.
// @param claims List<String> ids
// @returns table
// @column type LinkType the type of the link
// @column proposition Text the key
// @column symmetric Flag true where direction has no meaning

:param claims => ['afghan-taliban.supports.ttp'];

UNWIND $claims AS id
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim {id: id})-[:OBJECT]->(object:Entity)
WITH c, CASE WHEN c.symmetric AND subject.id > object.id THEN [object.id, subject.id] ELSE [subject.id, object.id] END AS ends
SET c.proposition = reduce(key = '', part IN [
  ends[0], c.predicate, ends[1],
  toString(c.validFrom), toString(c.validTo), toString(c.asOf), c.precision, normalize(c.timeQualifier),
  c.modality, normalize(c.qualifier), normalize(c.scope)
] | key + replace(coalesce(part, ''), '\u001f', ' ') + '\u001f')
RETURN DISTINCT c.predicate AS type, c.proposition AS proposition, coalesce(c.symmetric, false) AS symmetric
ORDER BY type, proposition
