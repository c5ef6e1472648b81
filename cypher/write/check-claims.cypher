// The rules of docs/model.md, for some claims.
// Returns a row for each rule that one of them breaks. No rows: they are in order.
// @param claims List<String> ids
// @returns table
// @column id Text the claim or stance
// @column problem Text which rule it breaks

:param claims => ['afghan-taliban.supports.ttp'];

UNWIND $claims AS claim
MATCH (c:Claim {id: claim})
CALL (c) {
  WITH c WHERE COUNT { (c)-[:SUBJECT]->(:Entity) } <> 1 OR COUNT { (c)-[:OBJECT]->(:Entity) } <> 1
  RETURN c.id AS id, 'the claim does not have one subject and one object' AS problem
  UNION ALL
  WITH c WHERE COUNT { (c)<-[:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity) } = 0
  RETURN c.id AS id, 'nobody takes a stance on the claim' AS problem
  UNION ALL
  WITH c WHERE c.predicate IS NULL OR c.text IS NULL OR c.precision IS NULL OR NOT coalesce(c.modality, '') IN ['actual', 'planned', 'unclaimed']
  RETURN c.id AS id, 'the claim lacks a predicate, a text, a precision or a known modality' AS problem
  UNION ALL
  WITH c WHERE c.validFrom > c.validTo
    OR NOT c.precision IN ['day', 'month', 'season', 'year', 'interval', 'order-only', 'unknown']
    OR (c.precision = 'order-only' AND (c.validFrom IS NOT NULL OR c.validTo IS NOT NULL OR c.asOf IS NOT NULL))
    OR (c.precision IN ['day', 'month', 'season', 'year', 'interval'] AND c.validFrom IS NULL AND c.validTo IS NULL)
  RETURN c.id AS id, 'the dates do not fit the precision' AS problem
  UNION ALL
  MATCH (holder)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
  WHERE NOT EXISTS { (:Entity:Document {id: s.document}) }
    OR s.locator IS NULL OR s.paraphrase IS NULL OR s.recordedOn IS NULL
    OR NOT coalesce(s.sourceGrade, '') IN ['A', 'B', 'C', 'D', 'E', 'F'] OR NOT coalesce(s.informationGrade, 0) IN [1, 2, 3, 4, 5, 6]
    OR (type(s) = 'DEDUCES') <> (holder.id = 'reader')
  RETURN s.id AS id, 'the stance lacks a document, a locator, a paraphrase or a grade, or is taken by the wrong holder' AS problem
}
RETURN id, problem
ORDER BY id, problem
