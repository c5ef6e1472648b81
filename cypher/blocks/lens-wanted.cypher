// Whether the lens wants a status.
// @takes becomes
($lens.statuses.only IS NULL OR becomes IN $lens.statuses.only) AND NOT becomes IN coalesce($lens.statuses.not, [])
