// Whether what a link says may be of the days of the thing itself: it has days, and none of them is known to lie outside.
// @takes n, r
NOT coalesce(coalesce(r.beganFrom, r.asOf) > n.endedBy, false) AND NOT coalesce(coalesce(r.endedBy, r.asOf) < n.beganFrom, false)
