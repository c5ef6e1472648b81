// Stances are sourced.
// Returns a row for each stance without a known document, a locator, a paraphrase or grades, and for each inference that is not a
// reader's.

MATCH (holder)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
WHERE NOT EXISTS { (:Entity:Document {id: s.document}) }
   OR s.locator IS NULL OR s.paraphrase IS NULL OR s.recordedOn IS NULL
   OR NOT s.sourceGrade IN ['A', 'B', 'C', 'D', 'E', 'F'] OR NOT s.informationGrade IN [1, 2, 3, 4, 5, 6]
   OR s.sourceGrade IS NULL OR s.informationGrade IS NULL
   OR (type(s) = 'DEDUCES') <> (holder.id = 'reader')
RETURN s.id AS id, 'the stance lacks a document, a locator, a paraphrase or a grade, or is taken by the wrong holder' AS problem;
