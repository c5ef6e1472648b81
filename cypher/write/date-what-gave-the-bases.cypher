// The return to power gave the bases at some time after it, as the bases are dated.
// Of the founding graph as versions before 8 had it; what somebody has dated otherwise since stays.
// @returns table
// @column changed Count how many claims

MATCH (c:Claim {id: 'taliban-return.leads-to.ttp-bases'})
WHERE c.timeQualifier IS NULL AND c.resolution = 'stated' AND c.validFrom = date('2021-08-01')
SET c.timeQualifier = 'after', c.resolution = 'after the return to power'
RETURN count(c) AS changed
