// What rests on what.
// Which part of a claim is the reader's own reading of the sentence, and which claims stand only as long as others do. What is a cause rests on
// its cause and its effect by rule (docs/model.md) and is not named here again.

// A home of an earlier version held the reading as a note.
UNWIND [
  {claim: 'government-of-pakistan.publicly-accuses.afghan-taliban', reading: "'Pakistan' as a speaker is read as its government."},
  {claim: 'ttp.operates-in.pakistan', reading: "'The country' is read as Pakistan."},
  {claim: 'islamic-state.antagonist-of.afghan-taliban', reading: "'ISIS' may mean the Islamic State or ISIS-K here and is read as the first; 'the Taliban' are the Afghan Taliban."},
  {claim: 'afghan-taliban.killed.isis-k-leaders-killed', reading: "Who killed them is read from 'resulting in'."},
  {claim: 'isis-k.moved-forces-to.pakistan', reading: "'ISIS' is read as ISIS-K by context; that it came out of Afghanistan is deduced."},
  {claim: 'us-army.departed.afghanistan', reading: 'That it left Afghanistan is deduced; no date is given.'},
  {claim: 'afghan-security-forces.part-of.afghanistan', reading: 'That they are the forces from before the return of the Taliban is deduced.'},
  {claim: 'ttp.acquired.us-supplied-weapons', reading: "'Their possession' is read as that of the Pakistani Taliban; the route is not stated."},
  {claim: 'mastung-attack.attacked.mastung-procession', reading: "'During' is written: that the procession was the target is deduced."},
  {claim: 'election-rallies.part-of.pakistani-elections', reading: 'That the rallies belong to these elections is read from where the sentence stands.'}
] AS row
MATCH (c:Claim {id: row.claim})
SET c.reading = row.reading, c.note = null;

UNWIND [
  {claim: 'government-of-pakistan.made-statement.pakistan-accuses', ground: 'government-of-pakistan.publicly-accuses.afghan-taliban'},
  {claim: 'ttp.carries-out-attacks-in.western-pakistan', ground: 'ttp.member-of-set.ttp-and-isis-k'},
  {claim: 'isis-k.carries-out-attacks-in.western-pakistan', ground: 'isis-k.member-of-set.ttp-and-isis-k'},
  {claim: 'ttp.targeted.election-rallies', ground: 'ttp.member-of-set.ttp-and-isis-k'},
  {claim: 'isis-k.targeted.election-rallies', ground: 'isis-k.member-of-set.ttp-and-isis-k'},
  {claim: 'isis-k-region.overlaps.western-pakistan', ground: 'isis-k.carries-out-attacks-in.western-pakistan'},
  {claim: 'islamic-state.competes-with.afghan-taliban', ground: 'islamic-state.antagonist-of.afghan-taliban'},
  {claim: 'islamic-state.competes-for.jihadist-supremacy', ground: 'islamic-state.antagonist-of.afghan-taliban'},
  {claim: 'islamic-state.has-condition.ideological-divide', ground: 'islamic-state.antagonist-of.afghan-taliban'},
  {claim: 'attacks-in-pakistan-2023.has-figure.figure-security-deaths-2023', ground: 'figure-security-deaths-2023.reported-by.crss-report'},
  {claim: 'afghans-without-legal-stay.affected-by.pakistan-afghanistan-tension', ground: 'pakistan-afghanistan-tension.leads-to.expulsion-of-afghans'},
  {claim: 'ttp.took-part-in.weapons-pass-to-ttp', ground: 'ttp.acquired.us-supplied-weapons'},
  {claim: 'us-departure.before.weapons-pass-to-ttp', ground: 'ttp.acquired.us-supplied-weapons'},
  {claim: 'us-supplied-weapons.has-figure.figure-weapons-share', ground: 'ttp.acquired.us-supplied-weapons'},
  {claim: 'isis-k.conducted.isis-k-moves-forces', ground: 'isis-k.moved-forces-to.pakistan'},
  {claim: 'war-on-isis-k.before.isis-k-moves-forces', ground: 'isis-k.moved-forces-to.pakistan'},
  {claim: 'war-on-isis-k.leads-to.isis-k-moves-forces', ground: 'isis-k.moved-forces-to.pakistan'},
  {claim: 'killing-of-isis-k-leaders.before.isis-k-moves-forces', ground: 'isis-k.moved-forces-to.pakistan'},
  {claim: 'isis-k-moves-forces.has-figure.figure-forces-moved', ground: 'isis-k.moved-forces-to.pakistan'}
] AS row
MATCH (c:Claim {id: row.claim})
MATCH (ground:Claim {id: row.ground})
MERGE (c)-[:RELATED {role: 'rests-on'}]->(ground);

// A home of an earlier version held of the whole claim what one stance on it rests on: the accusation names the Taliban themselves.
MATCH (:Claim {id: 'afghan-taliban.supports.ttp'})-[tie:RELATED {role: 'rests-on'}]->(:Claim {id: 'government-of-afghanistan.same-authority-as.afghan-taliban'})
WHERE tie.stance IS NULL
DELETE tie;

// What a stance reaches its claim by: one sentence speaks of the government, the other of the Taliban.
UNWIND [
  {claim: 'afghan-taliban.supports.ttp', kind: 'ASSERTS', holder: 'article', ground: 'government-of-afghanistan.same-authority-as.afghan-taliban'},
  {claim: 'government-of-afghanistan.supports.ttp', kind: 'DENIES', holder: 'afghan-taliban', ground: 'government-of-afghanistan.same-authority-as.afghan-taliban'}
] AS row
MATCH (:Entity {id: row.holder})-[s]->(c:Claim {id: row.claim}) WHERE type(s) = row.kind
MATCH (ground:Claim {id: row.ground})
MERGE (c)-[:RELATED {role: 'rests-on', stance: s.id}]->(ground);
