// Whether what a stance says has at least the grade that the lens asks for.
// @takes s
CASE WHEN $lens.minInformationGrade IS NULL THEN true ELSE s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade END
