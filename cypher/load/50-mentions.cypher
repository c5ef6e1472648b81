// Words that may mean more than one thing.
// What was met, what it was read as, and what else it may be: nothing is merged on a name alone.

UNWIND [
  {id: 'mention-s3-taliban', text: 'the Taliban', locator: 'S3', position: 3, referent: 'afghan-taliban', alternatives: ['ttp'],
   basis: 'They return to power in Afghanistan.'},
  {id: 'mention-s5-taliban', text: 'the Taliban', locator: 'S5', position: 5, referent: 'afghan-taliban', alternatives: ['ttp'],
   basis: 'They control territory in Afghanistan.'},
  {id: 'mention-s6-isis', text: 'ISIS', locator: 'S6', position: 6, referent: 'islamic-state', alternatives: ['isis-k'],
   basis: 'Antagonist of a movement in the contest for the jihadist world as a whole.'},
  {id: 'mention-s6-taliban', text: 'the Taliban', locator: 'S6', position: 6, referent: 'afghan-taliban', alternatives: ['ttp'],
   basis: 'The same as in the sentence before.'},
  {id: 'mention-s7-two', text: 'the two terrorist organizations', locator: 'S7', position: 7, referent: 'ttp-and-isis-k',
   alternatives: [], basis: 'The TTP and ISIS-K are the two spoken of just before; neither is named.'},
  {id: 'mention-s4-country', text: 'the country', locator: 'S4', position: 4, referent: 'pakistan', alternatives: ['afghanistan'],
   basis: 'The group is the Pakistani one.'},
  {id: 'mention-s11-organizations', text: 'terrorist organizations', locator: 'S11', position: 11, referent: 'terrorist-groups',
   alternatives: ['ttp-and-isis-k', 'organizations-hit-in-2014'], basis: 'No group is named.'},
  {id: 'mention-s12-pakistan', text: 'Pakistan', locator: 'S12', position: 12, referent: 'government-of-pakistan',
   alternatives: ['pakistan'], basis: 'A country does not speak: its government accuses.'},
  {id: 'mention-s15-possession', text: 'their possession', locator: 'S15', position: 15, referent: 'ttp',
   alternatives: ['freed-ttp-prisoners', 'afghan-taliban'], basis: 'The Pakistani Taliban are the subject of the sentence.'},
  {id: 'mention-s17-areas', text: 'the same areas', locator: 'S17', position: 17, referent: 'border-areas', alternatives: [],
   basis: 'The border areas of the sentence before.'},
  {id: 'mention-s18-soil', text: 'their soil', locator: 'S18', position: 18, referent: 'afghanistan', alternatives: [],
   basis: 'The Afghan Taliban are the subject.'},
  {id: 'mention-s19-isis', text: 'ISIS', locator: 'S19', position: 19, referent: 'isis-k', alternatives: ['islamic-state'],
   basis: 'The sentence before is about ISIS-K.'},
  {id: 'mention-s21-two', text: 'the two terrorist organizations', locator: 'S21', position: 21, referent: 'ttp-and-isis-k',
   alternatives: [], basis: 'As in sentence 7.'},
  {id: 'mention-s22-these', text: 'these', locator: 'S22', position: 22, referent: 'pakistani-elections', alternatives: [],
   basis: 'The elections of the sentence before.'}
] AS row
MATCH (referent:Entity {id: row.referent})
MERGE (m:Mention {id: row.id})
SET m = row {.id, .text, .locator, .position, .basis, document: 'article'}
MERGE (m)-[:REFERS_TO]->(referent)
WITH m, row
MATCH (other:Entity) WHERE other.id IN row.alternatives
MERGE (m)-[:MAY_REFER_TO]->(other);
