// Whether the lens shows the links of one tally of a thing, by its key. Only types and statuses are tallied: under a lens that judges more none of them says anything.
// @takes key
/* block lens-types(split(key, '\u001f')[1]) */ /* end lens-types */
AND split(key, '\u001f')[3] <> '' AND /* block lens-wanted(split(key, '\u001f')[3]) */ /* end lens-wanted */
