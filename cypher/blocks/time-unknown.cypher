// Why it cannot be decided whether something was so on some day of a period; null where it can.
// @takes r, from, to
CASE
  WHEN coalesce(r.validFrom, r.validTo, r.asOf) IS NULL THEN 'no day is known'
  WHEN r.validFrom > date(to) OR r.validTo < date(from) THEN null
  ELSE reduce(said = null, each IN [
    CASE WHEN to IS NOT NULL AND coalesce(/* block began-by(r) */ /* end began-by */ > date(to), true) THEN 'may have begun later' END,
    CASE WHEN from IS NOT NULL AND coalesce(/* block held-till(r) */ /* end held-till */ < date(from), true) THEN 'may have ended before' END
  ] | CASE WHEN each IS NULL THEN said WHEN said IS NULL THEN each ELSE said + ', or ' + each END)
END
