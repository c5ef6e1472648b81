// What the stances that the lens leaves make a link or a claim rest on; null when none is left.
// @takes r, same
[kept IN [/* block lens-stances(r, same) */ /* end lens-stances */] WHERE size(kept) > 0 | /* block grounds(kept) */ /* end grounds */][0]
