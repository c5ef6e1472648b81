// Whether the tallies are those of this graph: as many things, claims and relationships as when they were last brought up to date. All three are numbers that
// Neo4j keeps; what somebody writes past the writer changes one of them, unless it only changes what stands on something.
(EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } })
