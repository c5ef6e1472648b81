// Claims are whole.
// Returns a row for each claim without exactly one subject and one object, or without any stance.

MATCH (c:Claim)
WHERE COUNT { (c)-[:SUBJECT]->(:Entity) } <> 1
   OR COUNT { (c)-[:OBJECT]->(:Entity) } <> 1
   OR COUNT { (c)<-[:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity) } = 0
   OR c.predicate IS NULL OR c.text IS NULL OR c.precision IS NULL OR NOT c.modality IN ['actual', 'planned', 'unclaimed']
RETURN c.id AS id, 'the claim lacks a subject, an object, a stance, a text, a precision or a known modality' AS problem;
