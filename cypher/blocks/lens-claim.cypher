// Whether the lens shows what is claimed: by its type, and by the status that the stances left give it; with none left it does not.
// @takes r
($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
AND NOT type(r) IN coalesce($lens.linkTypes.not, [])
AND any(status IN [/* block lens-status(r) */ /* end lens-status */] WHERE status IS NOT NULL
  AND ($lens.statuses.only IS NULL OR status IN $lens.statuses.only)
  AND NOT status IN coalesce($lens.statuses.not, []))
