// Whether what a link says may be of the days of the thing itself: it has days, and none of them is known to lie outside.
// @takes n, r
NOT coalesce(coalesce(r.validFrom, r.asOf) > n.validTo, false) AND NOT coalesce(coalesce(r.validTo, r.asOf) < n.validFrom, false)
