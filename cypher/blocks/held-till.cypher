// The first day on which something can have ended: until then it was so, once it had begun; null when it is not known.
// @takes r
reduce(held = null, day IN [
  r.validTo + duration({days: 1}) - /* block reach(r) */ /* end reach */ - /* block room-to(r) */ /* end room-to */,
  /* block began-from(r) */ /* end began-from */, r.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END)
