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
RETURN /* block thing(n) */ n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf), plan: CASE WHEN NOT (n:Event OR n:Policy)
    OR EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'actual' AND said.status <> 'denied' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL AND NOT coalesce(coalesce(said.validFrom, said.asOf) > n.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < n.validFrom, false) }
    OR NOT EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'planned' AND said.status <> 'denied' AND NOT coalesce(coalesce(said.validFrom, said.asOf) > n.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < n.validFrom, false) }
  THEN null
  WHEN EXISTS { (n)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced'
  ELSE 'due'
END,
  linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
  locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item
ORDER BY position
LIMIT 1000
