// Between which days all things that have a time began and ended.
// As date-things, for the whole graph.
// @returns table
// @column things Count how many were brought up to date

MATCH (n:Entity)
WHERE n.precision IS NOT NULL
SET n += /* block known-days(n) */ {beganFrom: CASE WHEN n.timeQualifier IN ['about', 'from about', 'uncertain and about'] THEN n.validFrom - CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
  ELSE duration({days: reduce(most = 7, half IN [duration.inDays(n.validFrom, n.validTo).days / 2] | CASE WHEN half > most THEN half ELSE most END)}) END ELSE n.validFrom END, beganBy: reduce(begun = null, day IN [
  CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR n.validTo IS NULL AND n.timeQualifier IN ['about', 'from about', 'uncertain and about']
    THEN n.validFrom + CASE n.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
      WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END
      + CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) THEN duration({days: 0}) ELSE CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
        ELSE duration({days: reduce(most = 7, half IN [duration.inDays(n.validFrom, n.validTo).days / 2] | CASE WHEN half > most THEN half ELSE most END)}) END END - duration({days: 1}) END,
  CASE WHEN n.timeQualifier IN ['about', 'to about', 'uncertain and about'] THEN n.validTo + duration({days: 1}) + CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, half IN [duration.inDays(n.validFrom, n.validTo).days / 2] | CASE WHEN half > most THEN half ELSE most END)}) END - duration({days: 1}) ELSE n.validTo END, n.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END),
  heldTill: reduce(held = null, day IN [
    CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR n.validFrom IS NULL AND n.timeQualifier IN ['about', 'to about', 'uncertain and about']
      THEN n.validTo + duration({days: 1}) - CASE n.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
        WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END
        - CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) THEN duration({days: 0}) ELSE CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
          ELSE duration({days: reduce(most = 7, half IN [duration.inDays(n.validFrom, n.validTo).days / 2] | CASE WHEN half > most THEN half ELSE most END)}) END END END,
    CASE WHEN n.timeQualifier IN ['about', 'from about', 'uncertain and about'] THEN n.validFrom - CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
      ELSE duration({days: reduce(most = 7, half IN [duration.inDays(n.validFrom, n.validTo).days / 2] | CASE WHEN half > most THEN half ELSE most END)}) END ELSE n.validFrom END, n.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END), endedBy: CASE WHEN n.timeQualifier IN ['about', 'to about', 'uncertain and about'] THEN n.validTo + duration({days: 1}) + CASE n.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, half IN [duration.inDays(n.validFrom, n.validTo).days / 2] | CASE WHEN half > most THEN half ELSE most END)}) END - duration({days: 1}) ELSE n.validTo END} /* end known-days */
RETURN count(n) AS things
