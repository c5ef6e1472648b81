// Stances of one kind: who takes it to which claim.
// The writer puts the kind in the place of $($kind), so that the index of that kind is used.
// @param kind Choice<ASSERTS|ACCUSES|DENIES|DEDUCES> of all of them
// @param stances List<Map> id, claim, holderRecord, saidOn, recordedOn (texts), properties (document, locator, paraphrase, grades …)
// @returns table
// @column stance Text its id
// @column claim ClaimId what it is on
// @column added Flag true when it is new

:param kind => 'ASSERTS';
:param stances => [];

UNWIND $stances AS row
MATCH (c:Claim {id: row.claim})
MATCH (:Record {id: row.holderRecord})-[:DESCRIBES]->(holder:Entity)
MERGE (holder)-[s:$($kind) {id: row.id}]->(c)
WITH row, c, s, s.document IS NULL AS added
SET s = row.properties
SET s.id = row.id, s.holderRecord = row.holderRecord, s.saidOn = date(row.saidOn), s.recordedOn = date(row.recordedOn)
RETURN s.id AS stance, c.id AS claim, added
ORDER BY stance
