// All documents.
// With the number of stances read in each, the one that says most first.
//
// @param first Integer at most this many
// @returns table
// @column item Map<Thing> the document
// @column statements Count how many stances are read in it

:param first => 100;
MATCH (doc:Entity:Document)
WITH doc, COUNT { ()-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(:Claim) WHERE s.document = doc.id } AS statements
RETURN /* block thing(doc) */ doc {.*, labels: labels(doc), validFrom: toString(doc.validFrom), validTo: toString(doc.validTo), asOf: toString(doc.asOf), plan: CASE WHEN NOT (doc:Event OR doc:Policy)
    OR EXISTS { (doc)-[said]-(:Entity) WHERE said.modality = 'actual' AND said.status <> 'denied' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL AND NOT coalesce(coalesce(said.validFrom, said.asOf) > doc.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < doc.validFrom, false) }
    OR NOT EXISTS { (doc)-[said]-(:Entity) WHERE said.modality = 'planned' AND said.status <> 'denied' AND NOT coalesce(coalesce(said.validFrom, said.asOf) > doc.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < doc.validFrom, false) }
  THEN null
  WHEN EXISTS { (doc)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced'
  ELSE 'due'
END,
  linkCount: COUNT { (doc)<-[:SUBJECT]-() } + COUNT { (doc)<-[:OBJECT]-() },
  locationDocumentName: COLLECT { MATCH (d:Document {id: doc.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item, statements
ORDER BY statements DESC, item.name
LIMIT $first
