// The texts by which a thing is found, in the order of `searchKeys` and `searchAlso`: its names, and what else names it on the page.
// @takes n
[x IN [n.name, n.shortName] + coalesce(n.aliases, []) + coalesce(n.externalAliases, [])
  + [n.label, n.code, n.measure, n.documentType, n.placeType, n.value, n.low, n.high] WHERE x IS NOT NULL | toString(x)]
