// Whether the lens shows a thing, in brackets and with a comma.
// @takes n
(/* block lens-thing(n) */ /* end lens-thing */),
