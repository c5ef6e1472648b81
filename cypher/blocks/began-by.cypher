// The last day on which something can have begun; null when it is not known.
// @takes r
reduce(begun = null, day IN [
  CASE WHEN /* block firm(r) */ /* end firm */ OR r.timeQualifier IN ['about', 'from about', 'to about', 'uncertain and about']
    THEN r.validFrom + CASE r.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
      WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END
      + CASE WHEN r.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN /* block about(r) */ /* end about */ ELSE duration({days: 0}) END - duration({days: 1}) END,
  /* block ended-by(r) */ /* end ended-by */, r.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END)
