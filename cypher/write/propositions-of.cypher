// The propositions that claims stand for now, with the ends of their links.
// Read before claims are changed or go: the links of what they stood for are brought up to date afterwards.
// @param claims List<String> ids
// @returns table
// @column type LinkType the type of the link
// @column proposition Text the key
// @column subject ThingId where the link begins
// @column object ThingId where it ends
// @column symmetric Flag true where direction has no meaning

:param claims => ['afghan-taliban.supports.ttp'];

UNWIND $claims AS id
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim {id: id})-[:OBJECT]->(object:Entity)
WHERE c.proposition IS NOT NULL
RETURN DISTINCT c.predicate AS type, c.proposition AS proposition, subject.id AS subject, object.id AS object, coalesce(c.symmetric, false) AS symmetric
ORDER BY type, proposition
