// Whether the lens shows a link of any graph: by its type and the kinds of both its ends; a thing that was asked for is always there.
// @takes r, asked
($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
AND NOT type(r) IN coalesce($lens.linkTypes.not, [])
AND all(tied IN [startNode(r), endNode(r)] WHERE tied IN asked OR /* block lens-any-thing(tied) */ /* end lens-any-thing */)
