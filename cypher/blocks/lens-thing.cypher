// Whether the lens shows a thing: by its kinds, where a wider one counts for what is wanted and only its own for what is not, and by its time
// when it has one.
// @takes n
($lens.kinds.only IS NULL OR any(kind IN labels(n) WHERE kind IN $lens.kinds.only))
AND NOT coalesce([kind IN labels(n) WHERE NOT kind IN ['Entity', 'Actor']][0], CASE WHEN n:Actor THEN 'Actor' ELSE 'Entity' END) IN coalesce($lens.kinds.not, [])
AND (n.precision IS NULL OR /* block period(n, $lens.trueAt.from, $lens.trueAt.to, $lens.undecided) */ /* end period */)
