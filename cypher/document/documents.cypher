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
RETURN /* block thing(doc) */ doc {.*, labels: labels(doc), validFrom: toString(doc.validFrom), validTo: toString(doc.validTo), asOf: toString(doc.asOf), plan: [words IN [CASE WHEN doc:Event OR doc:Policy THEN COLLECT {
  MATCH (doc)-[said]-(:Entity)
  WHERE said.status <> 'denied' AND NOT coalesce(coalesce(said.validFrom, said.asOf) > doc.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < doc.validFrom, false)
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN type(said) = 'BEFORE' AND said.timeQualifier = 'replaced' AND startNode(said) = doc THEN 'replaced'
    WHEN said.modality = 'actual' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN null WHEN 'replaced' IN words THEN 'replaced' ELSE 'due' END][0],
  linkCount: COUNT { (doc)<-[:SUBJECT]-() } + COUNT { (doc)<-[:OBJECT]-() },
  locationDocumentName: COLLECT { MATCH (d:Document {id: doc.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item, statements
ORDER BY statements DESC, item.name
LIMIT $first
