// Tallies of links go up and down.
// @param changes List<Map> of, key, by
// @returns table
// @column tallies Count how many were changed

:param changes => [];

UNWIND $changes AS change
MERGE (t:Tally {of: change.of, key: change.key})
SET t.n = coalesce(t.n, 0) + change.by
RETURN count(t) AS tallies
