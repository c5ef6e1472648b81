// Whether the time of a link or a thing is in a period. What cannot be decided is neither in it nor outside of it: what becomes of that is asked for.
// @takes r, from, to, undecided
CASE
  WHEN coalesce(r.validFrom, r.validTo, r.asOf) IS NULL THEN coalesce(undecided, 'KEEP') <> 'LEAVE_OUT'
  WHEN r.validFrom > date(to) OR r.validTo < date(from) THEN false
  WHEN (to IS NULL OR r.beganBy <= date(to)) AND (from IS NULL OR r.heldTill >= date(from)) THEN coalesce(undecided, 'KEEP') <> 'ALONE'
  ELSE coalesce(undecided, 'KEEP') <> 'LEAVE_OUT'
END
