// Links without a direction that stand otherwise than their first claim does go.
// They are made anew the other way round: which claim is the first may have changed. Of other links none stands so.
// @param propositions List<Map> type, proposition
// @returns table
// @column proposition Text the key of a link that went
// @column type LinkType its type
// @column status Status it had
// @column symmetric Flag whether its direction had no meaning
// @column undated Flag whether nothing said when it held
// @column subject ThingId where it began
// @column object ThingId where it ended

:param propositions => [];

UNWIND $propositions AS row
MATCH (c:Claim {proposition: row.proposition})
WITH row, c ORDER BY c.id
WITH row, collect(c)[0] AS first
MATCH (subject:Entity)<-[:SUBJECT]-(first)-[:OBJECT]->(object:Entity)
WHERE subject <> object
MATCH (object)-[link:$(row.type) {proposition: row.proposition}]->(subject)
WITH row, link, type(link) AS type, link.status AS status, coalesce(link.symmetric, false) AS symmetric, /* block undated(link) */ coalesce(link.validFrom, link.asOf, link.validTo) IS NULL /* end undated */ AS undated, startNode(link).id AS begins, endNode(link).id AS ends
DELETE link
RETURN row.proposition AS proposition, type, status, symmetric, undated, begins AS subject, ends AS object
ORDER BY proposition
