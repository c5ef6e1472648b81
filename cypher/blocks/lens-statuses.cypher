// Whether the lens wants the status that the stances left give to what is claimed; with none left it does not.
// @takes r, same
any(becomes IN [/* block lens-status(r, same) */ /* end lens-status */] WHERE becomes IS NOT NULL
  AND ($lens.statuses.only IS NULL OR becomes IN $lens.statuses.only)
  AND NOT becomes IN coalesce($lens.statuses.not, []))
