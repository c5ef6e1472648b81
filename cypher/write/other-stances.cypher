// Stances that are there under an id that is given for another one.
// Another is one of another kind, on another claim, by another holder, from another document or place.
// @param stances List<Map> id, kind, claim, holderRecord, properties (document, locator)
// @returns table
// @column stance Text its id
// @column there Text what it is, in words
// @column given Text what it is given as

:param stances => [{id: 'afghan-taliban.supports.ttp/accuses/government-of-pakistan', kind: 'DENIES', claim: 'afghan-taliban.supports.ttp', holderRecord: 'record:example', properties: {document: 'article', locator: 'S12'}}];

UNWIND $stances AS row
CALL (row) {
  MATCH (:Entity)-[s:ASSERTS {id: row.id}]->(c:Claim) RETURN s, c
  UNION
  MATCH (:Entity)-[s:ACCUSES {id: row.id}]->(c:Claim) RETURN s, c
  UNION
  MATCH (:Entity)-[s:DENIES {id: row.id}]->(c:Claim) RETURN s, c
  UNION
  MATCH (:Entity)-[s:DEDUCES {id: row.id}]->(c:Claim) RETURN s, c
}
WITH row, [type(s), s.holderRecord, c.id, s.document, s.locator] AS there,
  [row.kind, row.holderRecord, row.claim, row.properties.document, row.properties.locator] AS given
WITH row, [part IN there | coalesce(part, 'nothing')] AS there, given
WHERE there <> given
RETURN row.id AS stance,
  there[0] + ' by ' + there[1] + ' on ' + there[2] + ', ' + there[3] + ' ' + there[4] AS there,
  given[0] + ' by ' + given[1] + ' on ' + given[2] + ', ' + given[3] + ' ' + given[4] AS given
ORDER BY stance
