// The status of what is claimed under the lens; null when no stance is left.
// @takes r, same
[kept IN [/* block lens-stances(r, same) */ /* end lens-stances */] WHERE size(kept) > 0
  | [counts IN [/* block lens-counts(kept) */ /* end lens-counts */] | /* block status(counts, r.modality) */ /* end status */][0]][0]
