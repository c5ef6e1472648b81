// Who gives which figure.
// Each figure is tied to what it is about by a claim, so that its source is a stance like any other.

UNWIND [
  {subject: 'mastung-attack', predicate: 'HAS_FIGURE', object: 'figure-mastung-deaths',
   text: 'Suicide attack in Mastung: nearly 60 deaths.', validFrom: '2023-09-29', validTo: '2023-09-29', precision: 'day',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S1', paraphrase: 'The Mastung attack killed close to sixty people.', hedge: 'nearly'}]},
  {subject: 'attacks-in-pakistan-2023', predicate: 'HAS_FIGURE', object: 'figure-deaths-2023-article',
   text: 'Attacks in Pakistan in 2023: over 1,000 deaths.', validFrom: '2023-01-01', validTo: '2023-09-30', precision: 'interval',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S2',
      paraphrase: 'More than a thousand people died in attacks in Pakistan from January to September 2023.', hedge: 'over'}]},
  {subject: 'attacks-in-pakistan-2023', predicate: 'HAS_FIGURE', object: 'figure-increase-episodes',
   text: 'Attacks in Pakistan in 2023: 57 % more episodes of violence.', precision: 'unknown', timeQualifier: 'last three months',
   stances: [
     {kind: 'ASSERTS', holder: 'crss', locator: 'S8',
      paraphrase: 'The centre counts 57 percent more episodes of violence over three months.'}]},
  {subject: 'attacks-in-pakistan-2023', predicate: 'HAS_FIGURE', object: 'figure-deaths-2023-crss',
   text: 'Attacks in Pakistan in 2023: around 1,100 deaths.', validFrom: '2023-01-01', validTo: '2023-10-05', precision: 'interval',
   timeQualifier: 'in 2023, to the report',
   stances: [
     {kind: 'ASSERTS', holder: 'crss', locator: 'S8', paraphrase: 'The centre puts the deaths of 2023 at some eleven hundred.',
      hedge: 'around'}]},
  {subject: 'attacks-in-pakistan-2023', predicate: 'HAS_FIGURE', object: 'figure-security-deaths-2023',
   text: 'Attacks in Pakistan in 2023: nearly 400 security forces killed.', validFrom: '2023-01-01', validTo: '2023-10-05',
   precision: 'interval', timeQualifier: 'in 2023, to the report',
   stances: [
     {kind: 'ASSERTS', holder: 'crss', locator: 'S9',
      paraphrase: 'Close to four hundred of those dead belonged to police, army or other forces.', hedge: 'nearly'}]},
  {subject: 'afghans-without-legal-stay', predicate: 'HAS_FIGURE', object: 'figure-afghans',
   text: 'Afghans residing illegally in Pakistan: nearly 1.7 million Afghans.', validFrom: '2023-10-04', validTo: '2023-10-04',
   precision: 'day',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'The expulsion concerns close to 1.7 million Afghans.',
      hedge: 'nearly'}]},
  {subject: 'prisoners-freed', predicate: 'HAS_FIGURE', object: 'figure-freed-prisoners',
   text: 'TTP prisoners freed: hundreds of prisoners freed.', precision: 'order-only', timeQualifier: 'after the US departure',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'Prisoners of the TTP, in the hundreds, were let go.',
      hedge: 'hundreds'}]},
  {subject: 'killing-of-isis-k-leaders', predicate: 'HAS_FIGURE', object: 'figure-leaders-killed',
   text: 'Killing of eight ISIS-K leaders: 8 ISIS-K leaders killed.', validFrom: '2021-10-01', validTo: '2023-10-05', precision: 'interval',
   timeQualifier: 'within from about',
   stances: [
     {kind: 'ASSERTS', holder: 'us-officials', locator: 'S18', paraphrase: 'US officials gathered that eight leaders were killed.'}]},
  {subject: 'imran-khan-sentenced', predicate: 'HAS_FIGURE', object: 'figure-prison-term',
   text: 'Imran Khan sentenced: 3 years in prison.', validFrom: '2023-08-01', precision: 'month',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'The sentence is three years.'}]},
  {subject: 'rise-in-attacks', predicate: 'HAS_FIGURE', object: 'figure-duration-trend',
   text: 'Rise in attacks: two years of rising violence.', validFrom: '2021-10-01', asOf: '2023-10-05', precision: 'interval',
   timeQualifier: 'about',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S2', paraphrase: 'The trend has gone on for two years.'}]},
  {subject: 'war-on-isis-k', predicate: 'HAS_FIGURE', object: 'figure-duration-war', text: 'Taliban war on ISIS-K: two years of war.',
   validFrom: '2021-10-01', asOf: '2023-10-05', precision: 'interval', timeQualifier: 'about',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S18', paraphrase: 'The war on ISIS-K took up the two years before the article.'}]},
  {subject: 'attacks-in-pakistan-2023', predicate: 'HAS_FIGURE', object: 'figure-frequency',
   text: 'Attacks in Pakistan in 2023: almost daily episodes.', validFrom: '2023-01-01', validTo: '2023-10-05', precision: 'interval',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S8', paraphrase: 'Violence occurs on nearly every day.', hedge: 'almost'}]},
  {subject: 'ttp-and-isis-k', predicate: 'HAS_FIGURE', object: 'figure-increasing-attacks',
   text: 'TTP and ISIS-K together: an increasing number of attacks.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S7', paraphrase: 'The attacks by the two organizations grow in number.',
      hedge: 'increasing'}]},
  {subject: 'no-claim-of-responsibility', predicate: 'HAS_FIGURE', object: 'figure-unclaimed-share',
   text: 'No claim of responsibility: many cases unclaimed.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S20', paraphrase: 'A good many attacks go unclaimed.', hedge: 'many'}]},
  {subject: 'us-supplied-weapons', predicate: 'HAS_FIGURE', object: 'figure-weapons-share',
   text: 'Weapons supplied by the US army: many of the weapons.', precision: 'order-only', timeQualifier: 'after the US departure',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'A large part of the weapons is meant, without a number.',
      hedge: 'many of'}]},
  {subject: 'isis-k-moves-forces', predicate: 'HAS_FIGURE', object: 'figure-forces-moved',
   text: 'ISIS-K moves forces to Pakistan: much of its forces.', precision: 'order-only', timeQualifier: 'after the war on ISIS-K began',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S19', paraphrase: 'A large part of the forces is meant, without a number.',
      hedge: 'much of'}]},
  {subject: 'rise-in-attacks', predicate: 'HAS_FIGURE', object: 'figure-significant-rise',
   text: 'Rise in attacks: a significant increase.', validFrom: '2021-08-01', asOf: '2023-10-05', precision: 'month',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S3', paraphrase: 'Attacks have gone up markedly.', hedge: 'significantly'}]},
  {subject: 'lost-counter-terrorism-progress', predicate: 'HAS_FIGURE', object: 'figure-last-decade',
   text: 'Loss of counter-terrorism progress: a decade of progress.', validFrom: '2013-01-01', validTo: '2023-10-05', precision: 'year',
   timeQualifier: 'from about',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'The progress lost had been made over about ten years.'}]}
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
