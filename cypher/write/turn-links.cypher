// Links without a direction that stand otherwise than their first claim does go.
// They are made anew the other way round: which claim is the first may have changed. Of other links none stands so.
// @param propositions List<Map> type, proposition
// @returns table
// @column proposition Text the key of a link that went

:param propositions => [];

UNWIND $propositions AS row
MATCH (c:Claim {proposition: row.proposition})
WITH row, c ORDER BY c.id
WITH row, collect(c)[0] AS first
MATCH (subject:Entity)<-[:SUBJECT]-(first)-[:OBJECT]->(object:Entity)
WHERE subject <> object
MATCH (object)-[link:$(row.type) {proposition: row.proposition}]->(subject)
DELETE link
RETURN row.proposition AS proposition
ORDER BY proposition
