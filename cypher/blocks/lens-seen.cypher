// What the stances that the lens leaves make of a link; null when none is left.
// @takes r
[kept IN [/* block lens-stances(r) */ /* end lens-stances */] WHERE size(kept) > 0 | [counts IN [/* block lens-counts(kept) */ /* end lens-counts */] | {
  status: /* block status(counts, r.modality) */ /* end status */,
  affirmed: size(kept) - counts.denied, denied: counts.denied,
  documents: reduce(found = [], s IN kept | CASE WHEN s.document IN found THEN found ELSE found + [s.document] END),
  confidence: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.confidence < 0 OR s.confidence <= best THEN best ELSE s.confidence END),
  sourceGrade: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.sourceGrade = '' OR s.sourceGrade >= best THEN best ELSE s.sourceGrade END),
  informationGrade: reduce(best = null, s IN kept | CASE WHEN s.kind = 'DENIES' OR s.informationGrade < 0 OR s.informationGrade >= best THEN best ELSE s.informationGrade END)
}][0]][0]
