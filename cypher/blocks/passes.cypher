// Whether a link counts: by its type, status, documents, grades and period.
// @takes r, from, to
r.claimId IS NOT NULL
  AND ($linkTypes IS NULL OR type(r) IN $linkTypes)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR any(d IN r.documents WHERE d IN $documents))
  AND ($minSourceGrade IS NULL OR r.sourceGrade <= $minSourceGrade)
  AND ($minInformationGrade IS NULL OR r.informationGrade <= $minInformationGrade)
  AND /* block period(r, from, to, $undated) */ /* end period */
