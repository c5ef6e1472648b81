// Whether something was so on some day of a period: in, out, or undecided, from the days between which it began and ended (docs/model.md).
// @takes r, from, to
CASE
  WHEN coalesce(r.validFrom, r.validTo, r.asOf) IS NULL THEN 'undecided'
  WHEN r.validFrom > date(to) OR r.validTo < date(from) THEN 'out'
  WHEN to IS NOT NULL AND coalesce(/* block began-by(r) */ /* end began-by */ > date(to), true) THEN 'undecided'
  WHEN from IS NOT NULL AND coalesce(/* block held-till(r) */ /* end held-till */ < date(from), true) THEN 'undecided'
  ELSE 'in'
END
