// States.
// Countries, governments and their forces.

UNWIND [
  {id: 'pakistan', name: 'Pakistan', aliases: ['Islamic Republic of Pakistan'],
   description: 'The country in which the violence described takes place.', latitude: 30.0, longitude: 70.0, wherePrec: 6,
   locationDocument: 'gazetteer'},
  {id: 'afghanistan', name: 'Afghanistan', description: "Pakistan's neighbour, ruled by the Afghan Taliban since August 2021.",
   latitude: 33.0, longitude: 66.0, wherePrec: 6, locationDocument: 'gazetteer'},
  {id: 'united-states', name: 'United States', aliases: ['US', 'USA', 'United States of America'],
   description: 'Supported the 2014 operation; its army left Afghanistan.', latitude: 39.76, longitude: -98.5, wherePrec: 6,
   locationDocument: 'gazetteer'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:Country
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'government-of-pakistan', name: 'Government of Pakistan', shortName: 'Govt of Pakistan',
   aliases: ['Pakistani government', 'Islamabad government'],
   description: 'Accuses the Afghan Taliban; decided the expulsion of Afghans without legal stay.', sourceGrade: 'C'},
  {id: 'government-of-afghanistan', name: 'Government of Afghanistan (Taliban)', shortName: 'Govt of Afghanistan',
   aliases: ['New Afghan government', 'Taliban government'],
   description: 'The government in Kabul since 2021, formed by the Afghan Taliban.'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:Government
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;

UNWIND [
  {id: 'armed-forces-of-pakistan', name: 'Armed forces of Pakistan', shortName: 'Pakistani military', aliases: ['Pakistani military'],
   description: "The Pakistani state's military."},
  {id: 'pakistani-security-forces', name: 'Police, military and security forces of Pakistan', shortName: 'Pakistani security forces',
   aliases: ['Pakistani security forces'],
   description: 'A category of victims and targets: the military together with police and other forces.'},
  {id: 'afghan-security-forces', name: 'Afghan security forces (before the Taliban)', shortName: 'Former Afghan forces',
   aliases: ['Former Afghan security forces'], description: 'The forces that the US army had armed, before the Taliban came back.'},
  {id: 'us-army', name: 'US army', aliases: ['United States Army', 'US forces'],
   description: 'Left Afghanistan; had supplied weapons to the Afghan security forces.'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Actor:StateForce
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;
