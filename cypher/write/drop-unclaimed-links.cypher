// Links that no claim stands behind go: those of earlier versions, and those that somebody made beside the claims.
// @scans a migration of earlier graphs, once
// @returns table
// @column links Count how many went

MATCH (:Entity)-[link]->(:Entity)
WHERE link.proposition IS NULL OR NOT EXISTS { (:Claim {proposition: link.proposition}) }
DELETE link
RETURN count(*) AS links
