// The first of some days and the last of some others, as text; null where there is none.
// @takes first, last
{from: toString(reduce(least = null, day IN first | CASE WHEN day IS NULL OR day >= least THEN least ELSE day END)),
  to: toString(reduce(most = null, day IN last | CASE WHEN day IS NULL OR day <= most THEN most ELSE day END))}
