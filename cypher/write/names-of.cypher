// The names of some things.
// @param things List<String> ids
// @returns table
// @column thing ThingId the thing
// @column names List<Text> in the order of its search keys

:param things => ['ttp'];

UNWIND $things AS thing
MATCH (n:Entity {id: thing})
RETURN DISTINCT n.id AS thing, /* block names(n) */ [x IN [n.name, n.shortName] + coalesce(n.aliases, []) + coalesce(n.externalAliases, [])
  + [n.label, n.code, n.measure, n.documentType, n.placeType, n.value, n.low, n.high] WHERE x IS NOT NULL | toString(x)] /* end names */ AS names
ORDER BY thing
