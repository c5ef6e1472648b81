// The status of a link under the lens; null when no stance is left.
// @takes r
CASE WHEN /* block lens-picks() */ /* end lens-picks */ THEN [kept IN [/* block lens-stances(r) */ /* end lens-stances */] WHERE size(kept) > 0
  | [counts IN [/* block lens-counts(kept) */ /* end lens-counts */] | /* block status(counts, r.modality) */ /* end status */][0]][0] ELSE r.status END
