// Whether the time of a link or a thing is in a period. What cannot be decided is neither in it nor outside of it: what becomes of that is asked for.
// One condition a line: many OR in one statement are what a planner does not get through.
// @takes r, from, to, undecided
CASE
  WHEN coalesce(r.validFrom, r.validTo, r.asOf) IS NULL THEN coalesce(undecided, 'KEEP') <> 'LEAVE_OUT'
  WHEN r.beganFrom > date(to) THEN false
  WHEN r.endedBy < date(from) THEN false
  WHEN to IS NOT NULL AND coalesce(r.beganBy > date(to), true) THEN coalesce(undecided, 'KEEP') <> 'LEAVE_OUT'
  WHEN from IS NOT NULL AND coalesce(r.heldTill < date(from), true) THEN coalesce(undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE coalesce(undecided, 'KEEP') <> 'ALONE'
END
