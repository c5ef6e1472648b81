// Whether the lens chooses among stances.
coalesce($lens.documents, $lens.minSourceGrade, $lens.minInformationGrade) IS NOT NULL
