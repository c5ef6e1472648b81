// Whether the lens wants a thing of any graph: by its labels. Of what is not wanted its own kind counts, which is the last of its labels where no claims stand.
// @takes n
($lens.kinds.only IS NULL OR any(kind IN labels(n) WHERE kind IN $lens.kinds.only))
AND NOT CASE WHEN $claims AND n:Entity
  THEN coalesce([kind IN labels(n) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN n:Actor THEN 'Actor' ELSE 'Entity' END)
  ELSE coalesce(labels(n)[-1], 'Node') END IN coalesce($lens.kinds.not, [])
