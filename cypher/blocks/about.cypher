// How far beyond its days a time reaches that is only about: a unit of its precision, else a quarter of the time between both days and a week at least (docs/model.md).
// @takes r
CASE r.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
  ELSE duration({days: reduce(most = 7, part IN [duration.inDays(r.validFrom, coalesce(r.validTo, r.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END
