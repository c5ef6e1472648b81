// The last day on which something can have begun; null when it is not known.
// @takes r
reduce(begun = null, day IN [
  r.validFrom + /* block reach(r) */ /* end reach */ + /* block room-from(r) */ /* end room-from */ - duration({days: 1}),
  /* block ended-by(r) */ /* end ended-by */, r.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END)
