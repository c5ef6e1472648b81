// The names that statements are written with.
// Labels, link types and property keys of the graph: what an editor completes.
//
// @returns table
// @column section Choice<label|linkType|property> what the word names
// @column name Text the word
CALL () {
  CALL db.labels() YIELD label
  RETURN 'label' AS section, label AS name
  UNION ALL
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN 'linkType' AS section, relationshipType AS name
  UNION ALL
  CALL db.propertyKeys() YIELD propertyKey
  RETURN 'property' AS section, propertyKey AS name
}
RETURN section, name
ORDER BY section, name
LIMIT 100000
