// Places.
// Cities, regions and classes of facility. Coordinates are the gazetteer's, never the article's; vague regions have none.

UNWIND [
  {id: 'mastung', name: 'Mastung', description: 'City in which the procession was attacked.', placeType: 'city', latitude: 29.7997,
   longitude: 66.8455, wherePrec: 2, locationDocument: 'gazetteer'},
  {id: 'southwestern-pakistan', name: 'Southwestern Pakistan', description: 'A region without exact bounds.', placeType: 'region'},
  {id: 'western-pakistan', name: 'Western regions of Pakistan', shortName: 'Western Pakistan',
   description: 'Where the attacks are concentrated; no exact bounds.', placeType: 'region'},
  {id: 'border-areas', name: 'Border areas with Afghanistan', shortName: 'Border areas', aliases: ['Most remote border areas'],
   description: 'Where the 2014 operation took place, and where extortion and kidnapping are back.', placeType: 'region'},
  {id: 'islamabad', name: 'Islamabad', description: 'Seat of the CRSS.', placeType: 'city', latitude: 33.7215, longitude: 73.0433,
   wherePrec: 2, locationDocument: 'gazetteer'},
  {id: 'isis-k-region', name: 'Region in which ISIS-K operates', shortName: 'Region of ISIS-K', aliases: ['The region'],
   description: 'Not defined by the article; takes in Pakistan and Afghanistan.', placeType: 'region'},
  {id: 'afghan-prisons', name: 'Afghan prisons', description: 'A class of facility: which prisons is not stated.', placeType: 'facility'},
  {id: 'ttp-bases', name: 'Safe TTP bases in Afghanistan', shortName: 'TTP bases',
   description: 'A class of facility: neither number nor sites are given.', placeType: 'facility'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Place
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;
