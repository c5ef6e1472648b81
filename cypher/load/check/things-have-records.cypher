// Things have records.
// Returns a row for each thing that no record describes, for each record that does not describe exactly one thing, and for each claim or stance
// whose ends are not those that its records describe.

MATCH (thing:Entity)
WHERE NOT EXISTS { (:Record)-[:DESCRIBES]->(thing) }
RETURN thing.id AS id, 'no record describes the thing' AS problem
UNION ALL
MATCH (record:Record)
WHERE COUNT { (record)-[:DESCRIBES]->(:Entity) } <> 1
RETURN record.id AS id, 'the record does not describe one thing' AS problem
UNION ALL
MATCH (subject)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object)
WHERE NOT EXISTS { (:Record {id: c.subjectRecord})-[:DESCRIBES]->(subject) }
   OR NOT EXISTS { (:Record {id: c.objectRecord})-[:DESCRIBES]->(object) }
RETURN c.id AS id, 'an end of the claim is not what its record describes' AS problem
UNION ALL
MATCH (holder)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(:Claim)
WHERE NOT EXISTS { (:Record {id: s.holderRecord})-[:DESCRIBES]->(holder) }
RETURN s.id AS id, 'the holder of the stance is not what its record describes' AS problem;
