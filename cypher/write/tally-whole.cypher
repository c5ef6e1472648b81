// The tallies are those of a graph of so many things, claims and relationships.
// @param whole Map things, claims, relationships
// @returns table
// @column tallies Count how many numbers were written

:param whole => {things: 0, claims: 0, relationships: 0};

UNWIND ['things', 'claims', 'relationships'] AS key
MERGE (t:Tally {of: 'whole', key: key})
SET t.n = $whole[key]
RETURN count(t) AS tallies
