// Whether the lens leaves a stance: by the document that it stands in, by its grades, and by what it rests on.
// @takes s
($lens.documents.only IS NULL OR s.document IN $lens.documents.only)
AND NOT s.document IN coalesce($lens.documents.not, [])
AND ($lens.minSourceGrade IS NULL OR s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade)
AND ($lens.minInformationGrade IS NULL OR s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade)
AND ($lens.restsOn.only IS NULL OR any(below IN coalesce(s.restsOn, []) WHERE below IN $lens.restsOn.only))
AND none(below IN coalesce(s.restsOn, []) WHERE below IN coalesce($lens.restsOn.not, []))
