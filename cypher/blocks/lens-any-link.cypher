// Whether the lens shows a link of any graph: by its type and the kinds of both its ends; a thing that was asked for is always there.
// @takes r, asked
($lens.linkTypes.only IS NULL OR type(r) IN $lens.linkTypes.only)
AND NOT type(r) IN coalesce($lens.linkTypes.not, [])
AND all(tied IN [startNode(r), endNode(r)] WHERE tied IN asked OR ($lens.kinds.only IS NULL OR any(kind IN labels(tied) WHERE kind IN $lens.kinds.only))
  AND NOT CASE WHEN $claims AND tied:Entity
    THEN coalesce([kind IN labels(tied) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN tied:Actor THEN 'Actor' ELSE 'Entity' END)
    ELSE coalesce(labels(tied)[-1], 'Node') END IN coalesce($lens.kinds.not, []))
