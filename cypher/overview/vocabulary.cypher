// The words of the graph.
// The kinds, link types, documents and measures in use: what a filter may name. Kinds and link types come from tallies where these are those of this graph.
//
// @scans asked under tallies that are those of another graph; else what they name
// @returns table
// @column section Choice<document|kind|linkType|measure> what the word names
// @column name Text the word; of a document its id
WITH /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ AS held
WITH CASE WHEN held THEN [true] ELSE [] END AS kept, CASE WHEN held THEN [] ELSE [true] END AS read
CALL (kept, read) {
  UNWIND kept AS asked
  MATCH (t:Tally)
  WHERE t.of IN ['label', 'linkType'] AND t.key IS NOT NULL AND t.n > 0
  RETURN CASE t.of WHEN 'label' THEN 'kind' ELSE t.of END AS section, t.key AS name
  UNION ALL
  UNWIND read AS asked
  MATCH (n:Entity)
  UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS name
  RETURN DISTINCT 'kind' AS section, name
  UNION ALL
  UNWIND read AS asked
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
