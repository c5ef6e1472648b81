// Takes away the confidence that nobody judged.
// Earlier versions wrote a number from the grade of the information, by a table, where nobody had said how sure it is: 50 for a 3, 30 for a 4. A
// reader's own number for a deduction stays.
// @scans a migration of earlier graphs, once
// @returns table
// @column stances Count how many had it

MATCH (:Entity)-[s:ASSERTS|ACCUSES|DENIES]->(:Claim)
WHERE (s.informationGrade = 3 AND s.confidence = 50) OR (s.informationGrade = 4 AND s.confidence = 30)
REMOVE s.confidence
RETURN count(s) AS stances
