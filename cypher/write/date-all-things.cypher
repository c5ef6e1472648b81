// Between which days all things that have a time began and ended.
// As date-things, for the whole graph.
// @scans a migration of earlier graphs, once
// @returns table
// @column things Count how many were brought up to date

MATCH (n:Entity)
WHERE n.precision IS NOT NULL
SET n += /* block known-days(n) */ {beganFrom: n.validFrom - CASE WHEN n.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
  ELSE duration({days: reduce(most = 7, part IN [duration.inDays(n.validFrom, coalesce(n.validTo, n.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END, beganBy: reduce(begun = null, day IN [
  n.validFrom + CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR n.timeQualifier IN ['about', 'from about', 'to about', 'uncertain and about']
    THEN CASE n.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
      WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END + CASE WHEN n.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, part IN [duration.inDays(n.validFrom, coalesce(n.validTo, n.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END - duration({days: 1}),
  n.validTo + duration({days: 1}) + CASE WHEN n.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, part IN [duration.inDays(n.validFrom, coalesce(n.validTo, n.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END - duration({days: 1}), n.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END),
  heldTill: reduce(held = null, day IN [
    n.validTo + duration({days: 1}) - CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR n.timeQualifier IN ['about', 'from about', 'to about', 'uncertain and about']
      THEN CASE n.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
        WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END - CASE WHEN n.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
      ELSE duration({days: reduce(most = 7, part IN [duration.inDays(n.validFrom, coalesce(n.validTo, n.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END,
    n.validFrom - CASE WHEN n.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
      ELSE duration({days: reduce(most = 7, part IN [duration.inDays(n.validFrom, coalesce(n.validTo, n.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END, n.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END), endedBy: n.validTo + duration({days: 1}) + CASE WHEN n.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, part IN [duration.inDays(n.validFrom, coalesce(n.validTo, n.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END - duration({days: 1})} /* end known-days */
RETURN count(n) AS things
