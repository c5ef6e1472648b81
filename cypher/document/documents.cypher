// All documents.
// With the number of stances read in each, the one that says most first. With none there is no row.
//
// @param after Map? where the page before ended (statements, name, id), or null
// @param first Integer at most this many
// @returns table
// @column item Map<Thing> the document
// @column statements Count how many stances are read in it
// @column name Text its name, by which it is ordered
// @column total Count how many there are
// @column left Count how many of them from this page on

:param after => null;
:param first => 100;
MATCH (doc:Entity:Document)
// Kind by kind: asked at once, each stance would be looked at to tell it from the others.
WITH doc, COUNT { ()-[:ASSERTS {document: doc.id}]->() } + COUNT { ()-[:ACCUSES {document: doc.id}]->() }
  + COUNT { ()-[:DENIES {document: doc.id}]->() } + COUNT { ()-[:DEDUCES {document: doc.id}]->() } AS statements
WITH doc, statements, coalesce(doc.name, doc.id) AS name
ORDER BY statements DESC, name, doc.id
WITH collect({doc: doc, statements: statements, name: name}) AS found
WITH size(found) AS total, CASE WHEN $after IS NULL THEN found ELSE [row IN found WHERE [-row.statements, row.name, row.doc.id] > [-$after.statements, $after.name, $after.id]] END AS rest
WITH total, size(rest) AS left, rest[..$first] AS page
UNWIND page AS row
WITH row.doc AS doc, row.statements AS statements, row.name AS name, total, left
RETURN /* block thing(doc) */ doc {.*, searchKeys: null, searchAlso: null, labels: labels(doc), validFrom: toString(doc.validFrom), validTo: toString(doc.validTo), asOf: toString(doc.asOf),
  linkCount: COUNT { (doc)--() } - COUNT { (doc)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
  locationDocumentName: CASE WHEN doc.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: doc.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item, statements, name, total, left
ORDER BY statements DESC, name, item.id
LIMIT $first
