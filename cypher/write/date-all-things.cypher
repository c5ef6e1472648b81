// Between which days all things that have a time began and ended.
// As date-things, for the whole graph.
// @returns table
// @column things Count how many were brought up to date

MATCH (n:Entity)
WHERE n.precision IS NOT NULL
SET n.beganBy = /* block began-by(n) */ reduce(begun = null, day IN [
  CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR n.timeQualifier = 'about' AND n.validTo IS NULL
    THEN n.validFrom + CASE n.precision WHEN 'day' THEN duration({days: 0}) WHEN 'interval' THEN duration({days: 0})
      WHEN 'month' THEN duration({months: 1, days: -1}) WHEN 'season' THEN duration({months: 3, days: -1}) WHEN 'year' THEN duration({years: 1, days: -1}) END END,
  n.validTo, n.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END) /* end began-by */, n.heldTill = /* block held-till(n) */ reduce(held = null, day IN [
    CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night'])
      THEN n.validTo + duration({days: 1}) - CASE n.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
        WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END,
    n.validFrom, n.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END) /* end held-till */
RETURN count(n) AS things
