// Links whose proposition no claim makes any more go.
// @param propositions List<Map> type, proposition, subject, object (as they were before the change)
// @returns table
// @column claim ClaimId the one that named the link

:param propositions => [];

UNWIND $propositions AS row
WITH row WHERE NOT EXISTS { (:Claim {proposition: row.proposition}) }
MATCH (:Entity {id: row.subject})-[link:$(row.type) {proposition: row.proposition}]-(:Entity {id: row.object})
WITH DISTINCT link, link.claimId AS claim
DELETE link
RETURN claim
ORDER BY claim
