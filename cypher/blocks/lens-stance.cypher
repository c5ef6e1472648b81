// Whether the lens leaves a stance: by the document that it stands in, and by its grades.
// @takes s
($lens.documents.only IS NULL OR s.document IN $lens.documents.only)
AND NOT s.document IN coalesce($lens.documents.not, [])
AND ($lens.minSourceGrade IS NULL OR s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade)
AND ($lens.minInformationGrade IS NULL OR s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade)
