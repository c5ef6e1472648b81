// What a thing is shown as: the first of its labels that says more than that it is a thing, or an actor.
// @takes n
coalesce([l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']][0], 'Actor')
