// Whether the lens shows the links of one tally of a thing, by its key. Only types and statuses are tallied: under a lens that judges more none of them says anything.
// @takes key
/* block lens-types(split(key, ' ')[1]) */ /* end lens-types */
AND split(key, ' ')[3] <> '' AND /* block lens-wanted(split(key, ' ')[3]) */ /* end lens-wanted */
