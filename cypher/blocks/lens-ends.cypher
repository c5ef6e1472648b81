// Whether the lens shows every one of some things.
// @takes ends, asked
all(tied IN ends WHERE /* block lens-thing(tied, asked) */ /* end lens-thing */)
