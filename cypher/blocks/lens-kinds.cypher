// Whether the lens wants a thing of these kinds: a wider one counts for what is wanted, only its own for what is not.
// @takes n
($lens.kinds.only IS NULL OR any(word IN labels(n) WHERE word IN $lens.kinds.only))
AND NOT coalesce([word IN labels(n) WHERE NOT word IN ['Entity', 'Actor']][0], CASE WHEN n:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
