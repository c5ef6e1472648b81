// How far a day of a time reaches that was from the one day to the other, or the one is known: a unit of its precision; null where it was at some time between them.
// @takes r
CASE WHEN /* block firm(r) */ /* end firm */ OR r.timeQualifier IN ['about', 'from about', 'to about', 'uncertain and about']
  THEN CASE r.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
    WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END
