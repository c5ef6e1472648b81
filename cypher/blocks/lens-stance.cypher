// Whether the lens leaves a stance: by the document that it stands in, by its grades, and by what it rests on. What it does not hold is not asked.
// Without OR and NOT: a file opened under a lens holds this for every mark, and the planner gets through so many of them.
// @takes s
/* block lens-documents(s) */ /* end lens-documents */
AND /* block lens-source-grade(s) */ /* end lens-source-grade */
AND /* block lens-information-grade(s) */ /* end lens-information-grade */
AND /* block lens-stance-grounds(s) */ /* end lens-stance-grounds */
