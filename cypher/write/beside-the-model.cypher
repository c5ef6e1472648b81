// What the database holds that an archive does not.
// Nodes of none of the model's labels or of more than their own, relationships that no claim stands behind, things and records that hang on nothing, and what
// stands on relationships beside their own.
// @scans an archive is of all there is
// @param labels List<String> those of the model
// @param types List<String> types of relationships that the model is built of
// @param stances List<String> those among them whose properties are told elsewhere
// @param link List<String> properties of a link
// @returns table
// @column name Text what it is, in words
// @column count Count how many

:param labels => ['Entity', 'Claim'];
:param types => ['SUBJECT', 'OBJECT'];
:param stances => ['ASSERTS'];
:param link => ['claimId'];

CALL () {
  MATCH (n) WHERE none(label IN labels(n) WHERE label IN $labels)
  RETURN 'node ' + coalesce(labels(n)[0], 'without a label') AS name, count(*) AS count
  UNION ALL
  MATCH (n) WHERE NOT n:Entity AND size(labels(n)) > 1 AND any(label IN labels(n) WHERE label IN $labels)
  RETURN 'further label of ' + head([label IN labels(n) WHERE label IN $labels]) AS name, count(*) AS count
  UNION ALL
  MATCH (n:Entity) WHERE NOT EXISTS { (:Record)-[:DESCRIBES]->(n) }
  RETURN 'thing without a record' AS name, count(*) AS count
  UNION ALL
  MATCH (n:Record) WHERE COUNT { (n)-[:DESCRIBES]->(:Entity) } <> 1
  RETURN 'record that does not describe one thing' AS name, count(*) AS count
  UNION ALL
  MATCH (n:Mention) WHERE COUNT { (n)-[:REFERS_TO]->(:Entity) } <> 1
  RETURN 'mention that does not refer to one thing' AS name, count(*) AS count
  UNION ALL
  MATCH (n:Claim) WHERE COUNT { (n)-[:SUBJECT]->() } <> 1 OR COUNT { (n)-[:OBJECT]->() } <> 1
  RETURN 'claim that has not one end of each kind' AS name, count(*) AS count
  UNION ALL
  MATCH ()-[r]->() WHERE NOT type(r) IN $types AND NOT EXISTS { MATCH (:Claim {id: r.claimId}) }
  RETURN 'relationship ' + type(r) AS name, count(*) AS count
  UNION ALL
  MATCH ()-[r]->() WHERE NOT type(r) IN $stances
  UNWIND [key IN keys(r) WHERE NOT key IN CASE type(r) WHEN 'RELATED' THEN ['role', 'stance'] WHEN 'SHOWS' THEN ['x', 'y'] ELSE CASE WHEN type(r) IN $types THEN [] ELSE $link END END] AS key
  RETURN 'property ' + type(r) + '.' + key AS name, count(*) AS count
}
WITH name, count WHERE count > 0
RETURN name, count
ORDER BY name
