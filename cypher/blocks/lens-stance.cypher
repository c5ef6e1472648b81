// Whether the lens leaves a stance: by the document that it stands in, by its grades, and by what it rests on. Without OR and NOT: a file opened under a lens
// holds this for every mark, and the planner gets through so many of them.
// @takes s
CASE WHEN $lens.documents.only IS NULL THEN true ELSE s.document IN $lens.documents.only END
AND coalesce(s.document IN $lens.documents.not, false) = false
AND CASE WHEN $lens.minSourceGrade IS NULL THEN true ELSE s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade END
AND CASE WHEN $lens.minInformationGrade IS NULL THEN true ELSE s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade END
AND CASE WHEN $lens.restsOn.only IS NULL THEN true ELSE any(below IN s.restsOn WHERE below IN $lens.restsOn.only) END
AND none(below IN coalesce(s.restsOn, []) WHERE below IN coalesce($lens.restsOn.not, []))
