// Whether something was so on some day of a period: in, out, or undecided, by the days between which it began and ended (docs/model.md).
// @takes r, from, to
CASE
  WHEN coalesce(r.validFrom, r.validTo, r.asOf) IS NULL THEN 'undecided'
  WHEN r.beganFrom > date(to) THEN 'out'
  WHEN r.endedBy < date(from) THEN 'out'
  WHEN to IS NOT NULL AND coalesce(r.beganBy > date(to), true) THEN 'undecided'
  WHEN from IS NOT NULL AND coalesce(r.heldTill < date(from), true) THEN 'undecided'
  ELSE 'in'
END
