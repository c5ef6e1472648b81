// Whether something was so on some day of a period: in, out, or undecided, by the days between which it began and ended (docs/model.md).
// @takes r, from, to
CASE
  WHEN coalesce(r.validFrom, r.validTo, r.asOf) IS NULL THEN 'undecided'
  WHEN r.validFrom > date(to) OR r.validTo < date(from) THEN 'out'
  WHEN (to IS NULL OR r.beganBy <= date(to)) AND (from IS NULL OR r.heldTill >= date(from)) THEN 'in'
  ELSE 'undecided'
END
