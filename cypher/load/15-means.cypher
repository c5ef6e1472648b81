// Assets, methods and positions.
// What is held, how things are done, and the offices people hold.

UNWIND [
  {id: 'us-supplied-weapons', name: 'Weapons supplied by the US army', shortName: 'US-supplied weapons',
   description: 'Given to the Afghan security forces; many are now held by the TTP.'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Asset
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'suicide-attack', name: 'Suicide attack', description: 'The method used in Mastung.',
   acled: 'Explosions/Remote violence: Suicide bomb'},
  {id: 'extortion', name: 'Extortion', description: 'A way in which terrorist groups pay for themselves.'},
  {id: 'kidnapping', name: 'Kidnapping', description: 'A way in which terrorist groups pay for themselves.',
   acled: 'Violence against civilians: Abduction/forced disappearance'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Method
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'leader-of-ttp', name: 'Leader of the TTP', description: 'Held by Noor Wali Mehsud; since when is not stated.'},
  {id: 'prime-minister-of-pakistan', name: 'Prime minister of Pakistan',
   description: 'Held earlier by Imran Khan; the dates are not stated.'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Position
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;
