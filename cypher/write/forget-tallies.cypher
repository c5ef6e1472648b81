// Tallies go: those that are not of this graph any more, and before all are counted anew.
// @returns table
// @column tallies Count how many went

MATCH (t:Tally)
DELETE t
RETURN count(*) AS tallies
