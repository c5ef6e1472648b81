// Several things.
// In the order asked for; an id that is not there gives no row.
//
// @param ids List<String> the things
// @formerly entity/entities
// @returns table
// @column item Map<Thing> the thing

:param ids => ['ttp', 'pakistan'];
UNWIND range(0, size($ids) - 1) AS position
MATCH (n:Entity {id: $ids[position]})
RETURN /* block thing(n) */ n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf), plan: [words IN [CASE WHEN n:Event OR n:Policy THEN COLLECT {
  MATCH (n)-[said]-(:Entity)
  WHERE said.status <> 'denied' AND NOT coalesce(coalesce(said.validFrom, said.asOf) > n.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < n.validFrom, false)
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN type(said) = 'BEFORE' AND said.timeQualifier = 'replaced' AND startNode(said) = n THEN 'replaced'
    WHEN said.modality = 'actual' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN null WHEN 'replaced' IN words THEN 'replaced' ELSE 'due' END][0],
  linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
  locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item
ORDER BY position
LIMIT 1000
