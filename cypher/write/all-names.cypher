// The names of every thing, page by page.
// @param after String the last id of the page before, empty for the first
// @param first Integer how many
// @returns table
// @column thing ThingId the thing
// @column names List<Text> in the order of its search keys

:param after => '';
:param first => 5000;

MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS thing, /* block names(n) */ [x IN [n.name, n.shortName] + coalesce(n.aliases, []) + coalesce(n.externalAliases, [])
  + [n.label, n.code, n.measure, n.documentType, n.placeType, n.value, n.low, n.high] WHERE x IS NOT NULL | toString(x)] /* end names */ AS names
ORDER BY thing
LIMIT $first
