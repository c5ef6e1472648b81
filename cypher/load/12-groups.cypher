// Armed groups.
// Movements and armed groups. The Afghan Taliban and the Pakistani Taliban (TTP) are two.

UNWIND [
  {id: 'afghan-taliban', name: 'Afghan Taliban', aliases: ['Taliban', 'Islamic Emirate of Afghanistan'],
   description: 'The movement in power in Afghanistan since August 2021. Denies any collaboration with the TTP.',
   stixType: 'intrusion-set', sourceGrade: 'D'},
  {id: 'ttp', name: 'Tehrik-i-Taliban Pakistan', shortName: 'TTP', aliases: ['TTP', 'Pakistani Taliban', 'Tehrik-e-Taliban Pakistan'],
   description: 'The largest and most active terrorist group in Pakistan. Not the Afghan Taliban.', stixType: 'intrusion-set'},
  {id: 'isis-k', name: 'ISIS-K', aliases: ['Islamic State - K', 'ISIS (by context)'],
   description: 'A formation affiliated to the Islamic State; has moved its weight from Afghanistan to Pakistan.',
   stixType: 'intrusion-set'},
  {id: 'islamic-state', name: 'Islamic State', aliases: ['ISIS', 'IS'],
   description: 'The parent organisation of ISIS-K and rival of the Taliban.', stixType: 'intrusion-set'},
  {id: 'al-qaeda', name: 'al Qaeda', aliases: ['al-Qaida'],
   description: 'Some of the new TTP recruits come from its ranks; no alliance is stated.', stixType: 'intrusion-set'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:ArmedGroup
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'ttp-and-isis-k', name: 'TTP and ISIS-K together', shortName: 'TTP and ISIS-K', aliases: ['The two terrorist organizations'],
   description: 'The pair that the article speaks of without naming; its members follow from the context.', cardinality: '2',
   membersNamed: false},
  {id: 'organizations-hit-in-2014', name: 'Main terrorist organizations of 2014', shortName: 'Organizations of 2014',
   description: 'Those that the 2014 operation weakened; none is named.', cardinality: 'not given', membersNamed: false},
  {id: 'terrorist-groups', name: 'Terrorist groups in general', shortName: 'Terrorist groups', aliases: ['Terrorist organizations'],
   description: 'Said without naming any group.', cardinality: 'not given', membersNamed: false}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:ActorSet
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;
