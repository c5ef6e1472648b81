// What the database holds that is not of the model: nodes of none of its labels, and relationships that no claim stands behind.
// @param labels List<String> those of the model
// @param types List<String> types of relationships that the model is built of
// @returns table
// @column what Choice<node|relationship> which of both
// @column name Text the label or the type
// @column count Count how many

:param labels => ['Entity', 'Claim'];
:param types => ['SUBJECT', 'OBJECT'];

CALL () {
  MATCH (n) WHERE none(label IN labels(n) WHERE label IN $labels)
  RETURN 'node' AS what, coalesce(labels(n)[0], '') AS name, count(*) AS count
  UNION ALL
  MATCH ()-[r]->() WHERE NOT type(r) IN $types AND r.claimId IS NULL
  RETURN 'relationship' AS what, type(r) AS name, count(*) AS count
}
RETURN what, name, count
ORDER BY what, name
