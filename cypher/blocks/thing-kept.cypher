// A thing as block `thing` has it, among many: how many links end at each is the number that is kept, where the tallies are those of this graph.
// @takes n, held
n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
  linkCount: CASE WHEN held AND n.linkCount IS NOT NULL THEN n.linkCount ELSE /* block link-count(n) */ /* end link-count */ END,
  locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END}
