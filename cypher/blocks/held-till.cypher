// The first day on which something can have ended: until then it was so, once it had begun; null when it is not known.
// @takes r
reduce(held = null, day IN [
  CASE WHEN /* block firm(r) */ /* end firm */ OR r.timeQualifier IN ['about', 'from about', 'to about', 'uncertain and about']
    THEN r.validTo + duration({days: 1}) - CASE r.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
      WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END
      - CASE WHEN r.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN /* block about(r) */ /* end about */ ELSE duration({days: 0}) END END,
  /* block began-from(r) */ /* end began-from */, r.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END)
