// What the stances that the lens leaves make of a link or a claim; null when none is left.
// @takes r, same
[kept IN [/* block lens-stances(r, same) */ /* end lens-stances */] WHERE size(kept) > 0
  | [counts IN [/* block lens-counts(kept) */ /* end lens-counts */] | {
  status: /* block status(counts, r.modality) */ /* end status */,
  affirmed: size(kept) - counts.denied, denied: counts.denied, restsOn: /* block grounds(kept) */ /* end grounds */,
  documents: reduce(found = [], each IN kept | CASE WHEN each.document IN found THEN found ELSE found + [each.document] END),
  confidence: reduce(best = null, each IN kept | CASE WHEN each.kind = 'DENIES' OR each.confidence < 0 OR each.confidence <= best THEN best ELSE each.confidence END),
  sourceGrade: reduce(best = null, each IN kept | CASE WHEN each.kind = 'DENIES' OR each.sourceGrade = '' OR each.sourceGrade >= best THEN best ELSE each.sourceGrade END),
  informationGrade: reduce(best = null, each IN kept | CASE WHEN each.kind = 'DENIES' OR each.informationGrade < 0 OR each.informationGrade >= best THEN best ELSE each.informationGrade END)
}][0]][0]
