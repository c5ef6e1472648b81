// Links whose proposition no claim makes any more go.
// @param propositions List<Map> type, proposition, subject, object (as they were before the change)
// @returns table
// @column claim ClaimId the one that named the link
// @column type LinkType its type
// @column status Status it had
// @column symmetric Flag whether its direction had no meaning
// @column undated Flag whether nothing said when it held
// @column subject ThingId where it began
// @column object ThingId where it ended

:param propositions => [];

UNWIND $propositions AS row
WITH row WHERE NOT EXISTS { (:Claim {proposition: row.proposition}) }
MATCH (:Entity {id: row.subject})-[link:$(row.type) {proposition: row.proposition}]-(:Entity {id: row.object})
WITH DISTINCT link, link.claimId AS claim, type(link) AS type, link.status AS status, coalesce(link.symmetric, false) AS symmetric, /* block undated(link) */ coalesce(link.validFrom, link.asOf, link.validTo) IS NULL /* end undated */ AS undated, startNode(link).id AS subject, endNode(link).id AS object
DELETE link
RETURN claim, type, status, symmetric, undated, subject, object
ORDER BY claim
