// Whether the lens wants every one of some things, which are ends of a link: by their kinds alone, since the link has a time of its own.
// @takes ends, asked
all(tied IN ends WHERE tied.id IN asked OR /* block lens-kinds(tied) */ /* end lens-kinds */)
