// Things can be found.
// Returns a row for each thing that has not one search key for each of its names: whoever writes names without the writer leaves it out of the
// search.

MATCH (n:Entity)
WHERE coalesce(size(n.searchKeys), -1) <> size(/* block names(n) */ [x IN [n.name, n.shortName] + coalesce(n.aliases, []) + coalesce(n.externalAliases, [])
  + [n.label, n.code, n.measure, n.documentType, n.placeType, n.value, n.low, n.high] WHERE x IS NOT NULL | toString(x)] /* end names */)
   OR coalesce(size(n.searchAlso), -1) <> size(n.searchKeys)
RETURN n.id AS id, 'the thing lacks keys by which it is found' AS problem;
