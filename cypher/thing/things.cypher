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
RETURN /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
  linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
  locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item
ORDER BY position
LIMIT 1000
