// Documents.
// The sources: what was read, what it reports on, and where places and names were looked up.

UNWIND [
  {id: 'article', name: 'Article of 5 October 2023',
   description: 'The founding article: 22 sentences on political violence in Pakistan. Publisher, author and original language are not given.',
   validFrom: '2023-10-05', validTo: '2023-10-05', precision: 'day', resolution: 'stated at its head', documentType: 'news article',
   sourceGrade: 'C', sentences: 22},
  {id: 'crss-report', name: 'CRSS report',
   description: 'A report by the CRSS, known only through the article. Its title and date are not given.', precision: 'unknown',
   validTo: '2023-10-05', timeQualifier: 'no later than', resolution: 'quoted in an article of that day', documentType: 'report',
   knownThrough: 'article', sourceGrade: 'B'},
  {id: 'gazetteer', name: 'GeoNames gazetteer',
   description: 'Public gazetteer (geonames.org): where the coordinates of real places come from.', precision: 'unknown',
   documentType: 'gazetteer', sourceGrade: 'A'},
  {id: 'crss-website', name: 'Website of the CRSS',
   description: "The centre's own site (crss.pk): where its name in full comes from. Not a source for any fact of the article.",
   precision: 'unknown', documentType: 'website', sourceGrade: 'A'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Document
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;
