// The last day on which something can have ended; null when it is not known.
// @takes r
r.validTo + duration({days: 1}) + /* block room-to(r) */ /* end room-to */ - duration({days: 1})
