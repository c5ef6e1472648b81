// Whether the time of a link or a thing overlaps a period. Nothing undated is in it or outside of it in silence: that is asked for.
// @takes r, from, to, undecided
CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN coalesce(undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE coalesce(undecided, 'KEEP') <> 'ALONE'
    AND (from IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date(from))
    AND (to IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date(to)) END
