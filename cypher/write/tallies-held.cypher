// Whether the tallies are those of this graph.
// @param least Integer a thing is to have tallies of its links from so many on
// @returns table
// @column held Flag false too where there are none
// @column whole Flag whether no such thing is without

:param least => 2001;

RETURN /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ AS held,
  NOT EXISTS { MATCH (n:Entity) WHERE n.linkCount >= $least AND NOT EXISTS { MATCH (t:Tally) WHERE t.of = 'links of ' + n.id AND t.key IS NOT NULL } } AS whole
