// Attacks in Pakistan.
// Mastung, which nobody has claimed, and the series of 2023.

UNWIND [
  {subject: 'mastung-attack', predicate: 'OCCURRED_IN', object: 'mastung', text: 'The attack took place in Mastung.',
   validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day', timeQualifier: 'morning',
   resolution: "the last Friday before the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'Mastung is the place of the attack.'}]},
  {subject: 'mastung-attack', predicate: 'ATTACKED', object: 'mastung-procession', text: 'The attack hit a religious procession.',
   validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day', timeQualifier: 'morning',
   resolution: "the last Friday before the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'It struck while a procession was under way.'}]},
  {subject: 'mastung-procession', predicate: 'OCCURRED_IN', object: 'mastung', text: 'The procession took place in Mastung.',
   validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day', timeQualifier: 'morning',
   resolution: "the last Friday before the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'The procession was held there.'}]},
  {subject: 'mastung-attack', predicate: 'USED_METHOD', object: 'suicide-attack', text: 'The attack was a suicide attack.',
   validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day', timeQualifier: 'morning',
   resolution: "the last Friday before the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'Its method is named.'}]},
  {subject: 'mastung-attack', predicate: 'CAUSED_DEATH_OF', object: 'mastung-dead', text: 'The attack caused the deaths in Mastung.',
   validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day', timeQualifier: 'morning',
   resolution: "the last Friday before the article's date", qualifier: 'nearly 60',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'People died of it.'}]},
  {subject: 'mastung-attack', predicate: 'PERPETRATED_BY', object: 'mastung-perpetrator', text: 'Nobody has claimed the Mastung attack.',
   validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day', timeQualifier: 'morning',
   resolution: "the last Friday before the article's date", modality: 'unclaimed',
   note: 'Not the TTP and not ISIS-K: no perpetrator is stated.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S20', paraphrase: 'It belongs to the attacks that no one has claimed.'}]},
  {subject: 'mastung-perpetrator', predicate: 'IDENTITY_UNKNOWN_BECAUSE', object: 'no-claim-of-responsibility',
   text: 'The perpetrator is unidentified because nobody has claimed the attack.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S20', paraphrase: 'Without a claim, who did it stays open.'}]},
  {subject: 'attribution-by-deduction', predicate: 'ATTRIBUTION_BASIS', object: 'no-claim-of-responsibility',
   text: 'Unclaimed attacks can be attributed only by objectives, area and methods.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', qualifier: 'objectives chosen, area of action, methods',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S20', paraphrase: 'What was aimed at, where and how is all there is to go by.'}]},
  {subject: 'mastung', predicate: 'LOCATED_IN', object: 'southwestern-pakistan', text: 'Mastung lies in southwestern Pakistan.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'The southwest is where it lies.'}]},
  {subject: 'mastung', predicate: 'LOCATED_IN', object: 'pakistan', text: 'Mastung is a city in Pakistan.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'gazetteer', document: 'gazetteer', locator: 'entry',
      paraphrase: 'The gazetteer lists it there, at 29.80 N, 66.85 E.', informationGrade: 1, confidence: 90}]},
  {subject: 'southwestern-pakistan', predicate: 'PART_OF', object: 'pakistan', text: 'Southwestern Pakistan is part of Pakistan.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'Its name says so.'}]},
  {subject: 'western-pakistan', predicate: 'PART_OF', object: 'pakistan', text: 'The western regions are part of Pakistan.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S7', paraphrase: 'They are called regions of Pakistan.'}]},
  {subject: 'border-areas', predicate: 'PART_OF', object: 'pakistan', text: 'The border areas are part of Pakistan.',
   precision: 'unknown',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S10',
      paraphrase: 'They lie along the frontier, on the Pakistani side as the context tells.', confidence: 70}]},
  {subject: 'border-areas', predicate: 'BORDERS', object: 'afghanistan', text: 'The border areas lie along Afghanistan.',
   precision: 'unknown', symmetric: true,
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'They are the areas next to Afghanistan.'}]},
  {subject: 'attacks-in-pakistan-2023', predicate: 'OCCURRED_IN', object: 'pakistan',
   text: 'The attacks of 2023 took place in Pakistan.', validFrom: '2023-01-01', validTo: '2023-09-30', precision: 'interval',
   resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S2', paraphrase: 'Attacks there were frequent from January to September.'}]},
  {subject: 'serious-attacks-2023-01', predicate: 'PART_OF', object: 'attacks-in-pakistan-2023',
   text: 'The attacks of January are among the most serious of 2023.', validFrom: '2023-01-01', validTo: '2023-01-31',
   precision: 'month', resolution: 'year from the context',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'January stands out.'}]},
  {subject: 'serious-attacks-2023-02', predicate: 'PART_OF', object: 'attacks-in-pakistan-2023',
   text: 'The attacks of February are among the most serious of 2023.', validFrom: '2023-02-01', validTo: '2023-02-28',
   precision: 'month', resolution: 'year from the context',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'February stands out.'}]},
  {subject: 'serious-attacks-2023-07', predicate: 'PART_OF', object: 'attacks-in-pakistan-2023',
   text: 'The attacks of July are among the most serious of 2023.', validFrom: '2023-07-01', validTo: '2023-07-31', precision: 'month',
   resolution: 'year from the context',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'July stands out.'}]},
  {subject: 'mastung-attack', predicate: 'PART_OF', object: 'attacks-in-pakistan-2023',
   text: 'The Mastung attack is one of the attacks of 2023.', validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day',
   timeQualifier: 'morning', resolution: "the last Friday before the article's date",
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S2', paraphrase: 'Its date falls into the nine months.', confidence: 95}]},
  {subject: 'attacks-in-pakistan-2023', predicate: 'PART_OF', object: 'rise-in-attacks', text: 'The attacks of 2023 confirm the rise.',
   validFrom: '2023-01-01', validTo: '2023-09-30', precision: 'interval', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S2', paraphrase: 'They bear out a trend of two years.'}]},
  {subject: 'ttp-and-isis-k', predicate: 'CARRIES_OUT_ATTACKS_IN', object: 'western-pakistan',
   text: 'The two organizations carry out more and more attacks, mostly in western Pakistan.', validTo: '2023-10-05',
   precision: 'unknown', timeQualifier: 'by', resolution: 'perfect tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S7', paraphrase: 'Their attacks grow in number, above all in the west.'}]},
  {subject: 'ttp', predicate: 'TARGETED', object: 'election-rallies', text: 'The TTP targeted election rallies.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date",
   note: 'Through the set of the two organizations; membership is deduced.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'One of the two organizations that struck rallies.'}]},
  {subject: 'isis-k', predicate: 'TARGETED', object: 'election-rallies', text: 'ISIS-K targeted election rallies.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date",
   note: 'Through the set of the two organizations; membership is deduced.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'One of the two organizations that struck rallies.'}]},
  {subject: 'attacks-on-election-rallies', predicate: 'ATTACKED', object: 'election-rallies', text: 'Election rallies were attacked.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'Rallies were among the targets.'}]},
  {subject: 'election-rallies', predicate: 'OCCURRED_IN', object: 'pakistan', text: 'The election rallies took place in Pakistan.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'The elections are those of Pakistan.'}]},
  {subject: 'ttp-and-isis-k', predicate: 'CONDUCTED', object: 'attacks-on-election-rallies',
   text: 'The two organizations attacked election rallies.', validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval',
   timeQualifier: 'within from about', resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'The attacks are put down to the two.'}]},
  {subject: 'crss', predicate: 'BASED_IN', object: 'islamabad', text: 'The CRSS is based in Islamabad.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'Islamabad is its seat.'}]},
  {subject: 'islamabad', predicate: 'LOCATED_IN', object: 'pakistan', text: 'Islamabad is a city in Pakistan.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'gazetteer', document: 'gazetteer', locator: 'entry',
      paraphrase: 'The gazetteer lists it there, at 33.72 N, 73.04 E.', informationGrade: 1, confidence: 90}]},
  {subject: 'crss', predicate: 'AUTHORED', object: 'crss-report', text: 'The CRSS wrote the report.', validTo: '2023-10-05',
   precision: 'unknown', timeQualifier: 'no later than',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'The report is by the centre.'}]},
  {subject: 'crss', predicate: 'CONDUCTED', object: 'crss-report-published', text: 'The CRSS published the report.',
   validTo: '2023-10-05', precision: 'unknown', timeQualifier: 'no later than',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'The figures are taken out of it.'}]},
  {subject: 'crss-report-published', predicate: 'CONCERNS', object: 'crss-report', text: 'The publication is that of the CRSS report.',
   validTo: '2023-10-05', precision: 'unknown', timeQualifier: 'no later than',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'It is the report quoted.'}]},
  {subject: 'figure-increase-episodes', predicate: 'REPORTED_BY', object: 'crss-report',
   text: 'The increase of 57 percent is reported by the CRSS.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'crss', locator: 'S8', paraphrase: 'The report is named as the source.'}]},
  {subject: 'figure-deaths-2023-crss', predicate: 'REPORTED_BY', object: 'crss-report',
   text: 'The figure of around 1,100 deaths is reported by the CRSS.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'crss', locator: 'S8', paraphrase: 'The report is named as the source.'}]},
  {subject: 'figure-security-deaths-2023', predicate: 'REPORTED_BY', object: 'crss-report',
   text: 'The figure of nearly 400 security deaths is reported by the CRSS.', precision: 'unknown',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S9', paraphrase: 'The sentence goes on from the one that names the report.',
      confidence: 85}]},
  {subject: 'figure-security-deaths-2023', predicate: 'SUBSET_OF', object: 'figure-deaths-2023-crss',
   text: 'Nearly 400 of the 1,100 dead were security forces.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S9', paraphrase: 'They are counted among those dead.'}]},
  {subject: 'figure-security-deaths-2023', predicate: 'COUNTS', object: 'pakistani-security-forces',
   text: "The figure counts Pakistan's police, military and security forces.", precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S9', paraphrase: 'The three categories are named.'}]}
] AS row
/* block load-claims() */ MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (c:Claim {id: row.subject + '.' + toLower(replace(row.predicate, '_', '-')) + '.' + row.object})
SET c = row {.text, .predicate, .note, .qualifier, .strength, .strengthWord, .precision, .timeQualifier, .resolution, id: c.id,
  modality: coalesce(row.modality, 'actual'), symmetric: coalesce(row.symmetric, false),
  validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)}
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:OBJECT]->(object)
WITH c, row
UNWIND row.stances AS stance
MATCH (holder:Entity {id: stance.holder})
MERGE (holder)-[s:$(stance.kind) {id: c.id + '/' + toLower(stance.kind) + '/' + stance.holder}]->(c)
SET s = stance {.locator, .paraphrase, .hedge, .note, id: s.id,
  document: coalesce(stance.document, 'article'),
  position: coalesce(toInteger(substring(stance.locator, 1)), 0),
  sourceGrade: holder.sourceGrade,
  informationGrade: coalesce(stance.informationGrade, 3),
  // Null where nobody judged: STIX's table would make a number of the information's grade.
  confidence: stance.confidence,
  saidOn: coalesce(date(stance.saidOn), CASE WHEN holder:Document AND holder.precision = 'day' THEN holder.validFrom END),
  recordedOn: date('2026-11-24')} /* end load-claims */;
