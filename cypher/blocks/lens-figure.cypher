// Whether the lens shows a figure, by its own time, and what is claimed of it.
// @takes figure, r
AND /* block lens-claim(r) */ /* end lens-claim */
AND /* block lens-thing(figure) */ /* end lens-thing */
