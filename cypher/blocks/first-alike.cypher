// The id of the first of the claims that say what one says: it stands for them all.
// @takes c
CASE WHEN c.proposition IS NULL THEN c.id ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same.id ORDER BY same.id LIMIT 1 }[0] END
