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
RETURN /* block thing(doc) */ doc {.*, searchKeys: null, searchAlso: null, labels: labels(doc), validFrom: toString(doc.validFrom), validTo: toString(doc.validTo), asOf: toString(doc.asOf),
  linkCount: COUNT { (doc)<-[:SUBJECT]-() } + COUNT { (doc)<-[:OBJECT]-() },
  locationDocumentName: COLLECT { MATCH (d:Document {id: doc.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item, statements
ORDER BY statements DESC, item.name
LIMIT $first
