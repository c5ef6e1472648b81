// The words of any graph.
// Its labels and link types.
//
// @returns table
// @column section Choice<kind|linkType> what the word names
// @column name Text the word
CALL () {
  CALL db.labels() YIELD label
  RETURN 'kind' AS section, label AS name
  UNION ALL
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN 'linkType' AS section, relationshipType AS name
}
RETURN section, name
ORDER BY section, name
LIMIT 100000
