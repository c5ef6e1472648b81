// Why it cannot be decided whether something was so on some day of a period; null where it can.
// @takes r, from, to
CASE
  WHEN coalesce(r.validFrom, r.validTo, r.asOf) IS NULL THEN 'no day is known'
  WHEN r.beganFrom > date(to) OR r.endedBy < date(from) THEN null
  WHEN to IS NOT NULL AND coalesce(r.beganBy > date(to), true) AND from IS NOT NULL AND coalesce(r.heldTill < date(from), true) THEN 'may have begun later, or may have ended before'
  WHEN to IS NOT NULL AND coalesce(r.beganBy > date(to), true) THEN 'may have begun later'
  WHEN from IS NOT NULL AND coalesce(r.heldTill < date(from), true) THEN 'may have ended before'
END
