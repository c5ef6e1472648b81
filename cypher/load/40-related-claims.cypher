// Claims about claims.
// What an accusation is about, what a denial also covers, and which claims a cause or its effect stands for.

// A home of an earlier version held that what feeds the tension is the support, and not that it is accused of.
MATCH (:Claim {id: 'pakistan-accuses.leads-to.pakistan-afghanistan-tension'})-[tie:RELATED {role: 'cause'}]->(:Claim {id: 'afghan-taliban.supports.ttp'})
DELETE tie;

UNWIND [
  {claim: 'afghan-taliban.supports.ttp', role: 'broader', other: 'afghan-taliban.collaborates-with.ttp'},
  {claim: 'government-of-afghanistan.supports.ttp', role: 'same-authority', other: 'afghan-taliban.supports.ttp'},
  {claim: 'government-of-afghanistan.supports.ttp', role: 'broader', other: 'afghan-taliban.collaborates-with.ttp'},
  {claim: 'afghan-taliban.collaborates-with.ttp', role: 'narrower', other: 'afghan-taliban.supports.ttp'},
  {claim: 'government-of-pakistan.publicly-accuses.afghan-taliban', role: 'about', other: 'afghan-taliban.supports.ttp'},
  {claim: 'afghan-taliban.made-statement.taliban-denial', role: 'about', other: 'afghan-taliban.supports.ttp'},
  {claim: 'afghan-taliban.made-statement.taliban-denial', role: 'about', other: 'government-of-afghanistan.supports.ttp'},
  {claim: 'afghan-taliban.made-statement.taliban-denial', role: 'about', other: 'afghan-taliban.collaborates-with.ttp'},
  {claim: 'ttp.has-bases-in.afghanistan', role: 'about', other: 'ttp.uses.ttp-bases'},
  {claim: 'government-of-afghanistan.forced.isis-k', role: 'effect', other: 'isis-k.operates-in.pakistan'},
  {claim: 'islamic-state.competes-with.afghan-taliban', role: 'about', other: 'islamic-state.competes-for.jihadist-supremacy'},
  {claim: 'us-army.supplied.afghan-security-forces', role: 'about', other: 'us-army.supplied-asset.us-supplied-weapons'},
  {claim: 'government-of-afghanistan.leads-to.ttp-capability', role: 'cause', other: 'government-of-afghanistan.supports.ttp'},
  {claim: 'government-of-afghanistan.leads-to.isis-k-concentration', role: 'cause', other: 'government-of-afghanistan.forced.isis-k'},
  {claim: 'government-of-afghanistan.leads-to.isis-k-concentration', role: 'effect', other: 'isis-k.operates-in.pakistan'},
  {claim: 'taliban-territorial-control.leads-to.isis-k-concentration', role: 'cause', other: 'afghan-taliban.controls-territory.afghanistan'},
  {claim: 'taliban-territorial-control.leads-to.isis-k-concentration', role: 'effect', other: 'isis-k.operates-in.afghanistan'},
  {claim: 'ideological-divide.leads-to.jihadist-supremacy', role: 'cause', other: 'islamic-state.competes-with.afghan-taliban'},
  {claim: 'ideological-divide.leads-to.jihadist-supremacy', role: 'effect', other: 'islamic-state.antagonist-of.afghan-taliban'},
  {claim: 'taliban-return.leads-to.ttp-bases', role: 'effect', other: 'ttp.has-bases-in.afghanistan'},
  {claim: 'us-departure.leads-to.weapons-pass-to-ttp', role: 'cause', other: 'us-army.supplied.afghan-security-forces'},
  {claim: 'us-departure.leads-to.weapons-pass-to-ttp', role: 'effect', other: 'ttp.acquired.us-supplied-weapons'},
  {claim: 'pakistan-accuses.leads-to.pakistan-afghanistan-tension', role: 'cause', other: 'government-of-pakistan.publicly-accuses.afghan-taliban'}
] AS row
MATCH (c:Claim {id: row.claim})
MATCH (other:Claim {id: row.other})
MERGE (c)-[:RELATED {role: row.role}]->(other);
