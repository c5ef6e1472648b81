// Whether the lens wants a link type.
// @takes predicate
($lens.linkTypes.only IS NULL OR predicate IN $lens.linkTypes.only) AND NOT predicate IN coalesce($lens.linkTypes.not, [])
