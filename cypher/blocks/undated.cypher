// Whether nothing says when a link or a claim holds.
// @takes r
coalesce(r.validFrom, r.asOf, r.validTo) IS NULL
