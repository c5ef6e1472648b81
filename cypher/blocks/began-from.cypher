// The first day on which something can have begun; null when it is not known.
// @takes r
r.validFrom - /* block room-from(r) */ /* end room-from */
