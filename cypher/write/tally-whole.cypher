// The tallies are those of the graph as it is now: how many things, claims and relationships it has is written down beside them.
// @returns table
// @column tallies Count how many numbers were written

UNWIND [{key: 'things', n: COUNT { (:Entity) }}, {key: 'claims', n: COUNT { (:Claim) }}, {key: 'relationships', n: COUNT { ()-->() }}] AS each
MERGE (t:Tally {of: 'whole', key: each.key})
SET t.n = each.n
RETURN count(t) AS tallies
