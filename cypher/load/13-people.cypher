// People.
// Persons, sets of persons, organizations and populations.

UNWIND [
  {id: 'noor-wali-mehsud', name: 'Noor Wali Mehsud', aliases: ['Mufti Noor Wali Mehsud'],
   description: 'Leader of the TTP when the article was written. Mufti is a title.', title: 'Mufti'},
  {id: 'imran-khan', name: 'Imran Khan',
   description: 'Former prime minister of Pakistan, sentenced in August 2023 and kept out of the elections.'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:Person
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'crss', name: 'Center for Research and Studies for Security', shortName: 'CRSS', aliases: ['CRSS'],
   externalAliases: ['Center for Research and Security Studies'], externalAliasDocument: 'crss-website',
   description: 'A research centre in Islamabad. The name is kept as the article prints it.', sourceGrade: 'B'},
  {id: 'imf', name: 'International Monetary Fund', shortName: 'IMF', externalAliases: ['IMF'],
   description: 'Intervened so that Pakistan would not go bankrupt. No programme and no amount is given.'},
  {id: 'reader', name: 'Reader of the sources',
   description: "Whoever read the sources into the graph. Takes the stance 'deduces' and no other.", sourceGrade: 'F'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:Organization
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'us-officials', name: 'US officials', description: 'The collective source of the count of ISIS-K leaders killed.',
   cardinality: 'not given', membersNamed: false, sourceGrade: 'B'},
  {id: 'isis-k-leaders-killed', name: 'Eight ISIS-K leaders killed', shortName: 'Eight ISIS-K leaders',
   description: 'Eight different leaders, none of them named.', cardinality: '8', membersNamed: false},
  {id: 'freed-ttp-prisoners', name: 'Freed TTP prisoners',
   description: 'Members of the TTP who had been held in Afghanistan. By whom they were let go is not stated.', cardinality: 'hundreds',
   membersNamed: false},
  {id: 'new-ttp-recruits', name: 'New TTP recruits',
   description: 'Recruited in the months before October 2023, some of them out of al Qaeda.', cardinality: 'not given',
   membersNamed: false},
  {id: 'mastung-dead', name: 'Dead of the Mastung attack', description: 'Those killed in Mastung; who they were is not given.',
   cardinality: 'nearly 60', membersNamed: false}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:ActorSet
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'afghans-without-legal-stay', name: 'Afghans residing illegally in Pakistan', shortName: 'Afghans without legal stay',
   description: "Those whom the expulsion is aimed at. 'Illegally' is the wording of the article and the government.",
   cardinality: 'nearly 1.7 million'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:Population
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'mastung-perpetrator', name: 'Unidentified perpetrator in Mastung', shortName: 'Unidentified perpetrator',
   description: 'Whoever carried out the attack: it has not been claimed, and nobody may be put in this place without a source.',
   identified: false}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;
