// A thing of a graph of claims: all that it holds but the keys by which it is found, its labels, how many links end at it, and what its place is known from.
// @takes n
n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
  linkCount: /* block link-count(n) */ /* end link-count */,
  locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END}
