// The groups and where they act.
// Affiliation, rivalry, area of operation. No link between the TTP and ISIS-K is stated, so there is none.

UNWIND [
  {subject: 'ttp', predicate: 'OPERATES_IN', object: 'pakistan',
   text: 'The TTP operates in Pakistan, as its largest and most active terrorist group.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S4', paraphrase: 'No other terrorist group there is larger or more active.'}]},
  {subject: 'isis-k', predicate: 'AFFILIATED_WITH', object: 'islamic-state', text: 'ISIS-K is affiliated to the Islamic State.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'ISIS-K belongs to the orbit of the Islamic State.'}]},
  {subject: 'isis-k', predicate: 'OPERATES_IN', object: 'isis-k-region', text: 'ISIS-K operates in the region.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'Its field is the region, which is not defined.'}]},
  {subject: 'isis-k-region', predicate: 'INCLUDES', object: 'pakistan', text: 'The region in which ISIS-K operates includes Pakistan.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S5', paraphrase: 'The rest of the sentence names Pakistan.', confidence: 85}]},
  {subject: 'isis-k-region', predicate: 'INCLUDES', object: 'afghanistan',
   text: 'The region in which ISIS-K operates includes Afghanistan.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S5', paraphrase: 'The rest of the sentence names Afghanistan.', confidence: 85}]},
  {subject: 'isis-k', predicate: 'OPERATES_IN', object: 'pakistan', text: 'ISIS-K concentrates its activity in Pakistan.',
   validFrom: '2021-01-01', asOf: '2023-10-05', precision: 'year', resolution: 'start from the preceding sentence',
   qualifier: 'concentrated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'Under pressure, ISIS-K now acts mainly in Pakistan.'}]},
  {subject: 'isis-k', predicate: 'OPERATES_IN', object: 'afghanistan', text: 'ISIS-K operates in Afghanistan to a limited extent.',
   validFrom: '2021-01-01', asOf: '2023-10-05', precision: 'year', resolution: 'start from the preceding sentence', qualifier: 'limited',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'Its operations in Afghanistan are fewer, not over.'}]},
  {subject: 'government-of-afghanistan', predicate: 'FORCED', object: 'isis-k',
   text: 'The government of Afghanistan forced ISIS-K to turn to Pakistan.', validFrom: '2021-01-01', asOf: '2023-10-05',
   precision: 'year', resolution: 'start from the preceding sentence',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'Pressure by the new government drove the group.'}]},
  {subject: 'afghan-taliban', predicate: 'CONTROLS_TERRITORY', object: 'afghanistan',
   text: 'The Afghan Taliban control territory in Afghanistan more widely.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', qualifier: 'more widespread; compared with what is not stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'Their hold on the land reaches further there.'}]},
  {subject: 'islamic-state', predicate: 'ANTAGONIST_OF', object: 'afghan-taliban',
   text: 'The Islamic State and the Afghan Taliban are antagonists.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', symmetric: true,
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S6', paraphrase: 'The two are opponents.'}]},
  {subject: 'islamic-state', predicate: 'COMPETES_WITH', object: 'afghan-taliban',
   text: 'The Islamic State and the Afghan Taliban compete for supremacy in the jihadist world.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense', symmetric: true, qualifier: 'intense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S6', paraphrase: 'They contend hard for the first place among jihadists.'}]},
  {subject: 'islamic-state', predicate: 'COMPETES_FOR', object: 'jihadist-supremacy',
   text: 'The Islamic State competes for supremacy in the jihadist world.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S6', paraphrase: 'That is what the contest is about.'}]},
  {subject: 'afghan-taliban', predicate: 'COMPETES_FOR', object: 'jihadist-supremacy',
   text: 'The Afghan Taliban compete for supremacy in the jihadist world.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S6', paraphrase: 'That is what the contest is about.'}]},
  {subject: 'ttp', predicate: 'CARRIES_OUT_ATTACKS_IN', object: 'western-pakistan',
   text: 'The TTP carries out attacks in the western regions of Pakistan.', validTo: '2023-10-05', precision: 'unknown',
   timeQualifier: 'by', resolution: 'perfect tense', note: 'Through the set of the two organizations; membership is deduced.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S7',
      paraphrase: 'One of the two organizations whose attacks grow in number, mostly in the west.'}]},
  {subject: 'isis-k', predicate: 'CARRIES_OUT_ATTACKS_IN', object: 'western-pakistan',
   text: 'ISIS-K carries out attacks in the western regions of Pakistan.', validTo: '2023-10-05', precision: 'unknown',
   timeQualifier: 'by', resolution: 'perfect tense', note: 'Through the set of the two organizations; membership is deduced.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S7',
      paraphrase: 'One of the two organizations whose attacks grow in number, mostly in the west.'}]},
  {subject: 'ttp', predicate: 'MEMBER_OF_SET', object: 'ttp-and-isis-k', text: 'The TTP is one of the two organizations meant.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S7', paraphrase: 'The sentences before speak of the TTP and ISIS-K.', confidence: 85}]},
  {subject: 'isis-k', predicate: 'MEMBER_OF_SET', object: 'ttp-and-isis-k', text: 'ISIS-K is one of the two organizations meant.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S7', paraphrase: 'The sentences before speak of the TTP and ISIS-K.', confidence: 85}]},
  {subject: 'afghan-taliban', predicate: 'AT_WAR_WITH', object: 'isis-k', text: 'The Afghan Taliban wage war on ISIS-K in Afghanistan.',
   validFrom: '2021-10-01', asOf: '2023-10-05', precision: 'interval', timeQualifier: 'about',
   resolution: "two years back from the article's date", qualifier: 'fierce', note: "'Their soil' is Afghanistan.",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S18', paraphrase: 'A hard war against ISIS-K on Afghan ground.'}]},
  {subject: 'afghan-taliban', predicate: 'KILLED', object: 'isis-k-leaders-killed',
   text: 'The Afghan Taliban killed eight ISIS-K leaders.', validFrom: '2021-10-01', validTo: '2023-10-05', precision: 'interval',
   timeQualifier: 'within from about', resolution: "two years back from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'us-officials', locator: 'S18', paraphrase: 'Eight leaders died in the course of that war.',
      informationGrade: 3}]},
  {subject: 'isis-k-leaders-killed', predicate: 'LED', object: 'isis-k', text: 'The eight killed were leaders of ISIS-K.',
   precision: 'order-only', timeQualifier: 'before their death',
   stances: [
     {kind: 'ASSERTS', holder: 'us-officials', locator: 'S18', paraphrase: 'Those killed had led the organization.', informationGrade: 3}]},
  {subject: 'isis-k', predicate: 'MOVED_FORCES_TO', object: 'pakistan', text: 'ISIS-K moved much of its forces to Pakistan.',
   precision: 'order-only', timeQualifier: 'after the war on ISIS-K began', resolution: 'order only', qualifier: 'much of',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S19', paraphrase: 'A large part of its fighters went over to Pakistan.'}]},
  {subject: 'pakistan', predicate: 'BORDERS', object: 'afghanistan', text: 'Pakistan and Afghanistan are neighbours.',
   precision: 'unknown', symmetric: true,
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S3', paraphrase: 'The sentence calls Afghanistan a neighbour.'}]}
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
