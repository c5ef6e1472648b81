// The TTP: leader, recruits, prisoners, weapons, money.
// Who leads it, whom it takes in, what it holds and how it is paid for.

UNWIND [
  {subject: 'noor-wali-mehsud', predicate: 'LEADS', object: 'ttp', text: 'Noor Wali Mehsud leads the TTP.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense', note: 'Since when is not stated.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'He is its leader at present.'}]},
  {subject: 'noor-wali-mehsud', predicate: 'HOLDS_POSITION', object: 'leader-of-ttp',
   text: 'Noor Wali Mehsud holds the position of leader of the TTP.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'The position is his at present.'}]},
  {subject: 'leader-of-ttp', predicate: 'POSITION_IN', object: 'ttp', text: 'The position belongs to the TTP.', asOf: '2023-10-05',
   precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'It is the leadership of the group.'}]},
  {subject: 'noor-wali-mehsud', predicate: 'RECRUITS', object: 'new-ttp-recruits', text: 'Noor Wali Mehsud recruits new members.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'He has brought in new people of late.'}]},
  {subject: 'new-ttp-recruits', predicate: 'MEMBER_OF', object: 'ttp', text: 'The new recruits are members of the TTP.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'They have joined the group.'}]},
  {subject: 'new-ttp-recruits', predicate: 'RECRUITED_FROM', object: 'al-qaeda', text: 'Some of the new recruits come from al Qaeda.',
   validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval', timeQualifier: 'within from about',
   resolution: "in recent months, counted from the article's date", qualifier: 'also',
   note: 'Only some recruits; no alliance of al Qaeda and the TTP is stated.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'Part of them left al Qaeda for it.'}]},
  {subject: 'new-ttp-recruits', predicate: 'TOOK_PART_IN', object: 'ttp-recruitment',
   text: 'The new recruits joined in the recruitment drive.', validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval',
   timeQualifier: 'within from about', resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'The drive brought them in.'}]},
  {subject: 'noor-wali-mehsud', predicate: 'CONDUCTED', object: 'ttp-recruitment',
   text: 'Noor Wali Mehsud conducts the recruitment drive.', validFrom: '2023-06-01', validTo: '2023-10-05', precision: 'interval',
   timeQualifier: 'within from about', resolution: "in recent months, counted from the article's date",
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'It is he who recruits.'}]},
  {subject: 'noor-wali-mehsud', predicate: 'DESIGNATES_AS_MAIN_TARGET', object: 'pakistani-security-forces',
   text: "Noor Wali Mehsud makes Pakistan's security forces the main target.", asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', qualifier: 'in the most remote border areas',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16',
      paraphrase: 'The forces stationed far out at the border come first among his aims.'}]},
  {subject: 'noor-wali-mehsud', predicate: 'DECIDED', object: 'ttp-targets-security-forces',
   text: 'Noor Wali Mehsud set the strategy of striking security forces first.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'The choice of objectives is his.'}]},
  {subject: 'ttp-targets-security-forces', predicate: 'TARGETS', object: 'pakistani-security-forces',
   text: "The strategy targets Pakistan's security forces.", asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'They are the objectives that count most.'}]},
  {subject: 'ttp-targets-security-forces', predicate: 'APPLIES_IN', object: 'border-areas',
   text: 'The strategy applies in the border areas.', asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S16', paraphrase: 'The most remote border areas are named.'}]},
  {subject: 'freed-ttp-prisoners', predicate: 'MEMBER_OF', object: 'ttp', text: 'The freed prisoners are members of the TTP.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'They belong to the Pakistani Taliban.'}]},
  {subject: 'freed-ttp-prisoners', predicate: 'DETAINED_IN', object: 'afghan-prisons',
   text: 'The prisoners were held in Afghan prisons.', precision: 'order-only', timeQualifier: 'until they were freed',
   resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'Prisons in Afghanistan held them until they were let go.'}]},
  {subject: 'freed-ttp-prisoners', predicate: 'TOOK_PART_IN', object: 'prisoners-freed', text: 'The prisoners were freed.',
   precision: 'order-only', timeQualifier: 'after the US departure', resolution: 'order only',
   note: 'Passive in the source: who freed them is not stated.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'They were let go; by whom is left open.'}]},
  {subject: 'afghan-prisons', predicate: 'LOCATED_IN', object: 'afghanistan', text: 'Afghan prisons are in Afghanistan.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'The word Afghan says where.'}]},
  {subject: 'prisoners-freed', predicate: 'OCCURRED_IN', object: 'afghan-prisons', text: 'The freeing took place at Afghan prisons.',
   precision: 'order-only', timeQualifier: 'after the US departure', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'They came out of those prisons.'}]},
  {subject: 'us-departure', predicate: 'BEFORE', object: 'prisoners-freed', text: 'The US army left before the prisoners were freed.',
   precision: 'order-only', timeQualifier: 'before prisoners were freed', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'The release came later than the departure.'}]},
  {subject: 'us-departure', predicate: 'BEFORE', object: 'weapons-pass-to-ttp',
   text: 'The US army left before the weapons passed to the TTP.', precision: 'order-only', timeQualifier: 'before weapons passed',
   resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'The weapons changed hands afterwards, as the sentence is told.'}]},
  {subject: 'us-army', predicate: 'DEPARTED', object: 'afghanistan', text: 'The US army left Afghanistan.', precision: 'order-only',
   timeQualifier: 'before prisoners were freed', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'Its departure is mentioned.'}]},
  {subject: 'us-army', predicate: 'CONDUCTED', object: 'us-departure', text: 'The US army carried out the departure.',
   precision: 'order-only', timeQualifier: 'before prisoners were freed', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'It was the army that left.'}]},
  {subject: 'us-army', predicate: 'PART_OF', object: 'united-states', text: 'The US army is a force of the United States.',
   precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'Its name says so.'}]},
  {subject: 'afghan-security-forces', predicate: 'PART_OF', object: 'afghanistan',
   text: 'The Afghan security forces were forces of Afghanistan.', precision: 'order-only', timeQualifier: 'before the US departure',
   resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'Their name says so.'}]},
  {subject: 'us-army', predicate: 'SUPPLIED', object: 'afghan-security-forces',
   text: 'The US army supplied weapons to the Afghan security forces.', precision: 'order-only',
   timeQualifier: 'before the US departure', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'The weapons had been given by it.'}]},
  {subject: 'us-army', predicate: 'SUPPLIED_ASSET', object: 'us-supplied-weapons', text: 'The weapons were supplied by the US army.',
   precision: 'order-only', timeQualifier: 'before the US departure', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'They stem from it.'}]},
  {subject: 'ttp', predicate: 'ACQUIRED', object: 'us-supplied-weapons', text: 'The TTP acquired many of the weapons.',
   precision: 'order-only', timeQualifier: 'after the US departure', resolution: 'order only', qualifier: 'many of',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'Many came into the hands of the TTP.'}]},
  {subject: 'ttp', predicate: 'TOOK_PART_IN', object: 'weapons-pass-to-ttp', text: 'The weapons passed to the TTP.',
   precision: 'order-only', timeQualifier: 'after the US departure', resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'The TTP is at the receiving end.'}]},
  {subject: 'terrorist-groups', predicate: 'FINANCED_BY', object: 'extortion', text: 'Terrorist groups finance themselves by extortion.',
   precision: 'unknown', note: 'No group is named; it has resumed.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'Extortion is one of their incomes.'}]},
  {subject: 'terrorist-groups', predicate: 'FINANCED_BY', object: 'kidnapping',
   text: 'Terrorist groups finance themselves by kidnapping.', precision: 'unknown', note: 'No group is named; it has resumed.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'Kidnapping is one of their incomes.'}]},
  {subject: 'extortion-and-kidnapping-resume', predicate: 'OCCURRED_IN', object: 'border-areas',
   text: 'Extortion and kidnapping have resumed in the border areas.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'They are back in those areas.'}]},
  {subject: 'extortion-and-kidnapping-resume', predicate: 'USED_METHOD', object: 'extortion',
   text: 'Extortion is one of the practices that resumed.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'It is named.'}]},
  {subject: 'extortion-and-kidnapping-resume', predicate: 'USED_METHOD', object: 'kidnapping',
   text: 'Kidnapping is one of the practices that resumed.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'It is named.'}]}
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
