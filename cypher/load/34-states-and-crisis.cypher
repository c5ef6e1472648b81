// States, tension, elections and the crisis.
// What governments did, decided or planned, and the state Pakistan is in.

UNWIND [
  {subject: 'united-states', predicate: 'SUPPORTED_OPERATION', object: 'operation-2014',
   text: 'The United States supported the operation of 2014.', validFrom: '2014-01-01', validTo: '2014-12-31', precision: 'year',
   resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'US backing is stated.'}]},
  {subject: 'operation-2014', predicate: 'OPERATION_AGAINST', object: 'organizations-hit-in-2014',
   text: 'The operation of 2014 was against the main terrorist organizations.', validFrom: '2014-01-01', validTo: '2014-12-31',
   precision: 'year', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'It cut into what they had.'}]},
  {subject: 'armed-forces-of-pakistan', predicate: 'CONDUCTED', object: 'operation-2014',
   text: 'The armed forces of Pakistan conducted the operation of 2014.', validFrom: '2014-01-01', validTo: '2014-12-31',
   precision: 'year', resolution: 'stated', note: 'No source says so: the conductor is not stated.',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S10',
      paraphrase: 'A military operation on Pakistani ground; the conductor is not stated.', confidence: 70}]},
  {subject: 'operation-2014', predicate: 'OCCURRED_IN', object: 'border-areas',
   text: 'The operation of 2014 took place in the border areas.', validFrom: '2014-01-01', validTo: '2014-12-31', precision: 'year',
   resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'The frontier with Afghanistan was its field.'}]},
  {subject: 'counter-terrorism-2014', predicate: 'CARRIED_OUT_THROUGH', object: 'operation-2014',
   text: 'The counter-terrorism policy of 2014 was carried out through the operation.', validFrom: '2014-01-01', validTo: '2014-12-31',
   precision: 'year', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'The operation was how terrorism was fought then.'}]},
  {subject: 'counter-terrorism-2014', predicate: 'TARGETS', object: 'organizations-hit-in-2014',
   text: 'The policy of 2014 targeted the main terrorist organizations.', validFrom: '2014-01-01', validTo: '2014-12-31',
   precision: 'year', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'They were the ones to be weakened.'}]},
  {subject: 'united-states', predicate: 'SUPPORTED', object: 'counter-terrorism-2014',
   text: 'The United States supported the policy of 2014.', validFrom: '2014-01-01', validTo: '2014-12-31', precision: 'year',
   resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'US backing is stated.'}]},
  {subject: 'government-of-pakistan', predicate: 'UNABLE_TO_COUNTER', object: 'terrorist-groups',
   text: 'The government of Pakistan is unable to counter terrorist organizations effectively.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S11', paraphrase: 'As it looks, the government cannot deal with them well.',
      hedge: 'do not seem', informationGrade: 4, confidence: 50}]},
  {subject: 'armed-forces-of-pakistan', predicate: 'UNABLE_TO_COUNTER', object: 'terrorist-groups',
   text: 'The armed forces of Pakistan are unable to counter terrorist organizations effectively.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S11', paraphrase: 'As it looks, the armed forces cannot deal with them well.',
      hedge: 'do not seem', informationGrade: 4, confidence: 50}]},
  {subject: 'pakistan', predicate: 'IN_CRISIS', object: 'pakistan-crisis', text: 'Pakistan is in a political and economic crisis.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S12', paraphrase: 'The country struggles with both.'}]},
  {subject: 'pakistan', predicate: 'IN_TENSION_WITH', object: 'afghanistan', text: 'Pakistan and Afghanistan are in rising tension.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense', symmetric: true, qualifier: 'rising',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'Relations between the two have grown tense.'}]},
  {subject: 'pakistan', predicate: 'IN_TENSION', object: 'pakistan-afghanistan-tension', text: 'Pakistan is one side of the tension.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'It is between the two countries.'}]},
  {subject: 'afghanistan', predicate: 'IN_TENSION', object: 'pakistan-afghanistan-tension',
   text: 'Afghanistan is one side of the tension.', asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'It is between the two countries.'}]},
  {subject: 'pakistan', predicate: 'IN_TENSION', object: 'tension-within-pakistan', text: 'There is tension within Pakistan.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'The country is tense inside as well.'}]},
  {subject: 'government-of-pakistan', predicate: 'DECIDED', object: 'expulsion-of-afghans',
   text: 'The government of Pakistan decided the expulsion.', validFrom: '2023-10-04', validTo: '2023-10-04', precision: 'day',
   resolution: "the Wednesday before the article's date; less firm",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'The decision is its own.'}]},
  {subject: 'government-of-pakistan', predicate: 'TOOK_PART_IN', object: 'expulsion-decided',
   text: 'The government of Pakistan took the decision to expel.', validFrom: '2023-10-04', validTo: '2023-10-04', precision: 'day',
   resolution: "the Wednesday before the article's date; less firm",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'It decided on Wednesday.'}]},
  {subject: 'expulsion-decided', predicate: 'CONCERNS', object: 'expulsion-of-afghans', text: 'The decision concerns the expulsion.',
   validFrom: '2023-10-04', validTo: '2023-10-04', precision: 'day', resolution: "the Wednesday before the article's date; less firm",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'It is what was decided.'}]},
  {subject: 'expulsion-of-afghans', predicate: 'PLANNED_FOR', object: 'expulsion-deadline',
   text: 'The expulsion is planned by November 2023.', validFrom: '2023-10-31', validTo: '2023-11-30', precision: 'interval',
   timeQualifier: 'by', resolution: 'month stated with an unclear bound, year deduced', modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'The term set is November.'}]},
  {subject: 'expulsion-of-afghans', predicate: 'TARGETS_POPULATION', object: 'afghans-without-legal-stay',
   text: 'The expulsion targets Afghans without legal stay.', validFrom: '2023-10-04', validTo: '2023-11-30', precision: 'interval',
   resolution: 'from the decision to the latest reading of the deadline', modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'They are the ones to go.'}]},
  {subject: 'expulsion-deadline', predicate: 'OCCURRED_IN', object: 'pakistan', text: 'The deadline applies in Pakistan.',
   validFrom: '2023-10-31', validTo: '2023-11-30', precision: 'interval', timeQualifier: 'by',
   resolution: 'month stated with an unclear bound, year deduced', modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'They are to have left Pakistan by then.'}]},
  {subject: 'afghans-without-legal-stay', predicate: 'RESIDES_IN', object: 'pakistan', text: 'The Afghans concerned reside in Pakistan.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense', qualifier: 'illegally',
   note: 'The legal status is as the article and the government put it.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'They live there.'}]},
  {subject: 'pakistan', predicate: 'HOLDS', object: 'pakistani-elections',
   text: 'Pakistan is to hold elections at the end of January 2024.', validFrom: '2024-01-22', validTo: '2024-01-31',
   precision: 'interval', timeQualifier: 'within about', resolution: 'end of the month stated, year deduced', modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'The new date is late January.'}]},
  {subject: 'pakistani-elections', predicate: 'PLANNED_FOR', object: 'elections-as-first-due',
   text: 'The elections were first due by autumn 2023.', validFrom: '2023-09-01', validTo: '2023-11-30', precision: 'season',
   timeQualifier: 'by', resolution: 'season stated, year deduced', modality: 'planned', note: 'Superseded by the later date.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'Autumn was the term at first.'}]},
  {subject: 'pakistani-elections', predicate: 'PLANNED_FOR', object: 'elections-as-rescheduled',
   text: 'The elections are now due at the end of January 2024.', validFrom: '2024-01-22', validTo: '2024-01-31', precision: 'interval',
   timeQualifier: 'within about', resolution: 'end of the month stated, year deduced', modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'They have been put off until then.'}]},
  {subject: 'elections-as-first-due', predicate: 'BEFORE', object: 'elections-as-rescheduled',
   text: 'The later date replaces the first one.', precision: 'order-only', timeQualifier: 'replaced', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'The first date gave way to the second.'}]},
  {subject: 'postponement-of-elections', predicate: 'POSTPONES', object: 'pakistani-elections', text: 'The elections were postponed.',
   validTo: '2023-10-05', precision: 'unknown', timeQualifier: 'no later than',
   note: 'Passive in the source: the decider is not stated.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'They were moved; by whom is left open.'}]},
  {subject: 'postponement-decided', predicate: 'CONCERNS', object: 'postponement-of-elections',
   text: 'The decision concerns the postponement.', validTo: '2023-10-05', precision: 'unknown', timeQualifier: 'no later than',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'It had been taken when the article was written.'}]},
  {subject: 'election-rallies', predicate: 'PART_OF', object: 'pakistani-elections', text: 'The rallies belong to the elections.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S21', paraphrase: 'They are rallies for these elections.'}]},
  {subject: 'imran-khan', predicate: 'FORMERLY_HELD', object: 'prime-minister-of-pakistan',
   text: 'Imran Khan was prime minister of Pakistan.', precision: 'unknown', timeQualifier: 'ended', note: 'The dates are not given.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'He held the office earlier.'}]},
  {subject: 'prime-minister-of-pakistan', predicate: 'POSITION_IN', object: 'pakistan', text: 'The office is that of Pakistan.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'It is the head of its government.'}]},
  {subject: 'imran-khan', predicate: 'SENTENCED', object: 'imran-khan-sentenced',
   text: 'Imran Khan was sentenced to three years in prison in August 2023.', validFrom: '2023-08-01', validTo: '2023-08-31',
   precision: 'month', resolution: 'month stated, year deduced', note: 'Court and charge are not given.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'The sentence was passed in August.'}]},
  {subject: 'imran-khan', predicate: 'TOOK_PART_IN', object: 'imran-khan-arrested', text: 'Imran Khan was arrested.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'His arrest is mentioned.'}]},
  {subject: 'imran-khan', predicate: 'EXCLUDED_FROM', object: 'pakistani-elections',
   text: 'Imran Khan will not be able to stand in the elections.', validFrom: '2024-01-22', validTo: '2024-01-31', precision: 'interval',
   timeQualifier: 'within about', resolution: 'the elections as rescheduled', modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'He is kept out of them.'}]},
  {subject: 'exclusion-of-imran-khan', predicate: 'TARGETS', object: 'imran-khan', text: 'The exclusion hits Imran Khan.',
   validFrom: '2024-01-22', validTo: '2024-01-31', precision: 'interval', timeQualifier: 'within about', resolution: 'the elections as rescheduled',
   modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'He is off the list of candidates.'}]},
  {subject: 'exclusion-of-imran-khan', predicate: 'APPLIES_IN', object: 'pakistani-elections',
   text: 'The exclusion applies to the elections.', validFrom: '2024-01-22', validTo: '2024-01-31', precision: 'interval',
   timeQualifier: 'within about', resolution: 'the elections as rescheduled', modality: 'planned',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'It is these elections that he misses.'}]},
  {subject: 'imf', predicate: 'INTERVENED_IN', object: 'pakistan', text: 'The IMF intervened in Pakistan.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'The Fund had to step in.'}]},
  {subject: 'imf', predicate: 'DECIDED', object: 'imf-support', text: 'The IMF gives support against bankruptcy.', precision: 'unknown',
   note: 'Programme and amount are not given.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'Its support is there to prevent bankruptcy.'}]},
  {subject: 'imf', predicate: 'CONDUCTED', object: 'imf-intervention', text: 'The IMF carried out the intervention.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'The intervention is its own.'}]},
  {subject: 'imf-intervention', predicate: 'OCCURRED_IN', object: 'pakistan', text: 'The intervention took place in Pakistan.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'It concerns the Pakistani economy.'}]},
  {subject: 'imf-support', predicate: 'CARRIED_OUT_THROUGH', object: 'imf-intervention',
   text: 'The support was carried out through the intervention.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'Stepping in was how it helped.'}]},
  {subject: 'afghan-taliban', predicate: 'CONDUCTED', object: 'taliban-return', text: 'The Afghan Taliban returned to power.',
   validFrom: '2021-08-01', validTo: '2021-08-31', precision: 'month', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S3', paraphrase: 'They took power again in August 2021.'}]},
  {subject: 'taliban-return', predicate: 'OCCURRED_IN', object: 'afghanistan', text: 'The return to power took place in Afghanistan.',
   validFrom: '2021-08-01', validTo: '2021-08-31', precision: 'month', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S3', paraphrase: 'Afghanistan is where they came back.'}]},
  {subject: 'afghan-taliban', predicate: 'CONDUCTED', object: 'war-on-isis-k', text: 'The Afghan Taliban wage the war on ISIS-K.',
   validFrom: '2021-10-01', asOf: '2023-10-05', precision: 'interval', timeQualifier: 'about',
   resolution: "two years back from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S18', paraphrase: 'It is their war.'}]},
  {subject: 'war-on-isis-k', predicate: 'DIRECTED_AT', object: 'isis-k', text: 'The war is directed at ISIS-K.', validFrom: '2021-10-01',
   asOf: '2023-10-05', precision: 'interval', timeQualifier: 'about', resolution: "two years back from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S18', paraphrase: 'ISIS-K is the enemy in it.'}]},
  {subject: 'war-on-isis-k', predicate: 'OCCURRED_IN', object: 'afghanistan', text: 'The war took place in Afghanistan.',
   validFrom: '2021-10-01', asOf: '2023-10-05', precision: 'interval', timeQualifier: 'about',
   resolution: "two years back from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S18', paraphrase: 'It is fought on their own soil.'}]},
  {subject: 'isis-k-leaders-killed', predicate: 'TOOK_PART_IN', object: 'killing-of-isis-k-leaders',
   text: 'Eight ISIS-K leaders were killed.', validFrom: '2021-10-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "two years back from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'us-officials', locator: 'S18', paraphrase: 'Eight are counted.', informationGrade: 3}]},
  {subject: 'us-officials', predicate: 'PART_OF', object: 'united-states', text: 'The US officials are officials of the United States.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S18', paraphrase: 'Their name says so.'}]},
  {subject: 'isis-k', predicate: 'CONDUCTED', object: 'isis-k-moves-forces', text: 'ISIS-K moved forces.', precision: 'order-only',
   timeQualifier: 'after the war on ISIS-K began', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S19', paraphrase: 'The move was its own.'}]},
  {subject: 'war-on-isis-k', predicate: 'BEFORE', object: 'isis-k-moves-forces', text: 'The war began before the forces moved.',
   precision: 'order-only', timeQualifier: 'after the war on ISIS-K began', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S19', paraphrase: 'The move came next.'}]}
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
