// The last day on which something can have begun; null when it is not known.
// @takes r
reduce(begun = null, day IN [
  CASE WHEN /* block firm(r) */ /* end firm */ OR r.timeQualifier = 'about' AND r.validTo IS NULL
    THEN r.validFrom + CASE r.precision WHEN 'day' THEN duration({days: 0}) WHEN 'interval' THEN duration({days: 0})
      WHEN 'month' THEN duration({months: 1, days: -1}) WHEN 'season' THEN duration({months: 3, days: -1}) WHEN 'year' THEN duration({years: 1, days: -1}) END END,
  r.validTo, r.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END)
