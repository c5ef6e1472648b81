// The proposition key of each claim: what it says, told apart from who says it.
// Claims with the same things, predicate, times, modality, qualifier and scope say the same: they share one link.
// @param claims List<String> ids
// @returns table
// @column type LinkType the type of the link
// @column proposition Text the key

:param claims => ['afghan-taliban.supports.ttp'];

UNWIND $claims AS id
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim {id: id})-[:OBJECT]->(object:Entity)
SET c.proposition = reduce(key = '', part IN [
  subject.id, c.predicate, object.id,
  toString(c.validFrom), toString(c.validTo), toString(c.asOf), c.precision, c.timeQualifier,
  c.modality, c.qualifier, c.scope
] | key + replace(coalesce(part, ''), '\u001f', ' ') + '\u001f')
RETURN DISTINCT c.predicate AS type, c.proposition AS proposition
ORDER BY type, proposition
