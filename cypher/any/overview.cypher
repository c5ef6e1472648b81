// Any graph at a glance.
// Nodes by label, links by type and some of the best connected nodes: one row each, told apart by section. Counts come from Neo4j's own statistics.
//
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @scans a graph of no model keeps no tallies
// @returns table
// @column section Choice<best|kind|linkType|nodes> what the row counts
// @column name Text when section is best, kind or linkType: id, label or type
// @column count Count how many; of a thing its links
// @column item Map<AnyThing> when section is best

:param claims => true;
CALL () {
  CALL db.labels() YIELD label
  RETURN 'kind' AS section, label AS name, COUNT { (:$(label)) } AS count, null AS item
  UNION ALL
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN 'linkType' AS section, relationshipType AS name, COUNT { ()-[:$(relationshipType)]->() } AS count, null AS item
  UNION ALL
  RETURN 'nodes' AS section, null AS name, COUNT { () } AS count, null AS item
  UNION ALL
  // Of the first nodes only: to rank all of a large graph would read all of it.
  MATCH (n)
  WITH n LIMIT 50000
  WITH n, COUNT { (n)--() } AS degree
  ORDER BY degree DESC LIMIT 10
  RETURN 'best' AS section, elementId(n) AS name, degree AS count, /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
      documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ AS item
}
RETURN section, name, count, item
ORDER BY section, count DESC, name
LIMIT 10000
