// Whether the source of a stance has at least the grade that the lens asks for.
// @takes s
CASE WHEN $lens.minSourceGrade IS NULL THEN true ELSE s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade END
