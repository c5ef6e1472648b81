// A link of a graph of claims, with what its stances come to as they are seen. Its fields are named: what else stands on it serves to find and
// to judge it, and is long.
// @takes r, seen
r {.claimId, .symmetric, .strength, .precision, .timeQualifier, .resolution,
  modality: coalesce(r.modality, 'actual'), status: seen.status, affirmed: seen.affirmed, denied: seen.denied, documents: seen.documents,
  sourceGrade: seen.sourceGrade, informationGrade: seen.informationGrade, confidence: seen.confidence, restsOn: coalesce(seen.restsOn, []),
  type: type(r), source: startNode(r).id, target: endNode(r).id,
  validFrom: toString(r.validFrom), validTo: toString(r.validTo), asOf: toString(r.asOf), plan: /* block link-plan(r, [startNode(r), endNode(r)]) */ /* end link-plan */}
