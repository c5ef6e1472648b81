// A link of a graph of claims. Its fields are named: what else stands on it serves to find and to judge it, and is long.
// @takes r
r {.claimId, .status, .affirmed, .denied, .documents,
  .sourceGrade, .informationGrade, .confidence, .symmetric, .strength, .precision, .timeQualifier, .resolution,
  type: type(r), source: startNode(r).id, target: endNode(r).id,
  validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf)}
