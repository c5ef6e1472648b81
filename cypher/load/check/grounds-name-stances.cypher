// A tie that names a stance names one on its own claim.
// Returns a row for each that does not.

MATCH (c:Claim)-[tie:RELATED]->(ground:Claim)
WHERE tie.stance IS NOT NULL AND NOT EXISTS { (c)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity) WHERE s.id = tie.stance }
RETURN c.id AS id, 'it rests on ' + ground.id + ' for a stance that is not on it' AS problem;
