// The words of the graph.
// The kinds, link types, documents and measures in use: what a filter may name.
//
// @returns table
// @column section Choice<document|kind|linkType|measure> what the word names
// @column name Text the word; of a document its id
CALL () {
  MATCH (n:Entity)
  UNWIND [l IN labels(n) WHERE l <> 'Entity'] AS name
  RETURN DISTINCT 'kind' AS section, name
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity) WHERE r.claimId IS NOT NULL
  RETURN DISTINCT 'linkType' AS section, type(r) AS name
  UNION ALL
  MATCH (d:Document)
  RETURN 'document' AS section, d.id AS name
  UNION ALL
  MATCH (f:Figure)
  RETURN DISTINCT 'measure' AS section, f.measure AS name
}
RETURN section, name
ORDER BY section, name
LIMIT 100000
