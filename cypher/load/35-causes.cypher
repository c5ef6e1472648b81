// Causes and consequences.
// What led to what, with its strength as written: explicit, enabling, explanatory, temporal, narrated, purpose, or mere adjacency.

UNWIND [
  {subject: 'taliban-return', predicate: 'LEADS_TO', object: 'rise-in-attacks',
   text: 'Attacks have risen since the Taliban returned to power.', validFrom: '2021-08-01', asOf: '2023-10-05', precision: 'month',
   resolution: 'stated', strength: 'temporal', strengthWord: 'since', note: 'Causation is implied, not stated.',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S3', paraphrase: 'The rise is dated from their return.'}]},
  {subject: 'government-of-afghanistan', predicate: 'LEADS_TO', object: 'ttp-capability',
   text: 'The support of the Afghan government gave the TTP its capability back.', validFrom: '2021-01-01', asOf: '2023-10-05',
   precision: 'year', resolution: 'stated', strength: 'enabling', strengthWord: 'restored',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S4', paraphrase: 'What it got back lets it act.'}]},
  {subject: 'government-of-afghanistan', predicate: 'LEADS_TO', object: 'isis-k-concentration',
   text: 'Pressure of the Afghan government made ISIS-K concentrate on Pakistan.', validFrom: '2021-01-01', asOf: '2023-10-05',
   precision: 'year', resolution: 'stated', strength: 'explicit', strengthWord: 'forced',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'It had no choice but to turn there.'}]},
  {subject: 'taliban-territorial-control', predicate: 'LEADS_TO', object: 'isis-k-concentration',
   text: 'Wider Taliban control of territory limits ISIS-K in Afghanistan.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', strength: 'explanatory', strengthWord: 'where',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'Where the Taliban hold more land, the group can do less.'}]},
  {subject: 'afghan-taliban', predicate: 'HAS_CONDITION', object: 'taliban-territorial-control',
   text: 'Wider territorial control is that of the Afghan Taliban.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'It is their control.'}]},
  {subject: 'ideological-divide', predicate: 'LEADS_TO', object: 'jihadist-supremacy',
   text: 'Ideology and competition set the Islamic State and the Taliban against each other.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', strength: 'explicit', strengthWord: 'divided by',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S6', paraphrase: 'Both divide them.'}]},
  {subject: 'islamic-state', predicate: 'HAS_CONDITION', object: 'ideological-divide',
   text: 'The Islamic State is one side of the ideological divide.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S6', paraphrase: 'It parts them.'}]},
  {subject: 'afghan-taliban', predicate: 'HAS_CONDITION', object: 'ideological-divide',
   text: 'The Afghan Taliban are one side of the ideological divide.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S6', paraphrase: 'It parts them.'}]},
  {subject: 'new-situation', predicate: 'LEADS_TO', object: 'lost-counter-terrorism-progress',
   text: 'The new situation has undone progress against terrorism.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', strength: 'explicit', strengthWord: 'has reduced',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'What had been gained has shrunk.'}]},
  {subject: 'rise-in-attacks', predicate: 'PART_OF', object: 'new-situation', text: 'The rise in attacks is part of the new situation.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S10', paraphrase: 'It is what the sentences before describe.', confidence: 85}]},
  {subject: 'ttp-capability', predicate: 'PART_OF', object: 'new-situation',
   text: 'The regained capability of the TTP is part of the new situation.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S10', paraphrase: 'It is what the sentences before describe.', confidence: 85}]},
  {subject: 'isis-k-concentration', predicate: 'PART_OF', object: 'new-situation',
   text: 'The turn of ISIS-K to Pakistan is part of the new situation.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S10', paraphrase: 'It is what the sentences before describe.', confidence: 85}]},
  {subject: 'ttp', predicate: 'HAS_CONDITION', object: 'ttp-capability', text: 'The capability is that of the TTP.',
   validFrom: '2021-01-01', asOf: '2023-10-05', precision: 'year', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S4', paraphrase: 'It is the TTP that got it back.'}]},
  {subject: 'isis-k', predicate: 'HAS_CONDITION', object: 'isis-k-concentration', text: 'The concentration is that of ISIS-K.',
   validFrom: '2021-01-01', asOf: '2023-10-05', precision: 'year', resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S5', paraphrase: 'It is ISIS-K that turned.'}]},
  {subject: 'operation-2014', predicate: 'LEADS_TO', object: 'fewer-resources-and-men',
   text: 'The operation of 2014 left the organizations fewer resources and men.', validFrom: '2014-01-01', validTo: '2014-12-31',
   precision: 'year', resolution: 'stated', strength: 'explicit', strengthWord: 'had reduced',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'They came out of it with less.'}]},
  {subject: 'fewer-resources-and-men', predicate: 'LEADS_TO', object: 'limited-ability-of-organizations',
   text: 'With fewer resources and men the organizations could do less.', validFrom: '2014-01-01', validTo: '2014-12-31',
   precision: 'year', resolution: 'stated', strength: 'explicit', strengthWord: 'limiting',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'Their room to act shrank with them.'}]},
  {subject: 'organizations-hit-in-2014', predicate: 'HAS_CONDITION', object: 'limited-ability-of-organizations',
   text: 'The ability that shrank is that of the main organizations.', validFrom: '2014-01-01', validTo: '2014-12-31', precision: 'year',
   resolution: 'stated',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S10', paraphrase: 'It is theirs.'}]},
  {subject: 'pakistan-crisis', predicate: 'LEADS_TO', object: 'limited-state-ability', text: 'The crisis limits what the state can do.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense', strength: 'explicit', strengthWord: 'limits',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S12', paraphrase: 'It leaves the state less able.'}]},
  {subject: 'pakistan', predicate: 'HAS_CONDITION', object: 'limited-state-ability', text: 'The limited ability is that of Pakistan.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S12', paraphrase: 'It is the Pakistani state.'}]},
  {subject: 'pakistan-afghanistan-tension', predicate: 'LEADS_TO', object: 'expulsion-of-afghans',
   text: 'The tension led to the expulsion.', validFrom: '2023-10-04', validTo: '2023-10-04', precision: 'day',
   resolution: "the Wednesday before the article's date", strength: 'explicit', strengthWord: 'led to',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S13', paraphrase: 'It is named as what brought the decision about.'}]},
  {subject: 'taliban-return', predicate: 'LEADS_TO', object: 'ttp-bases', text: 'The Taliban return to power gave the TTP safe bases.',
   validFrom: '2021-08-01', asOf: '2023-10-05', precision: 'month', timeQualifier: 'after', resolution: 'after the return to power', strength: 'explicit',
   strengthWord: 'has guaranteed',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S14', paraphrase: 'Their power vouches for the bases.'}]},
  {subject: 'us-departure', predicate: 'LEADS_TO', object: 'prisoners-freed', text: 'The prisoners were freed after the US army left.',
   precision: 'order-only', timeQualifier: 'after the US departure', resolution: 'order only', strength: 'temporal',
   strengthWord: 'after',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'One came after the other.'}]},
  {subject: 'us-departure', predicate: 'LEADS_TO', object: 'weapons-pass-to-ttp',
   text: 'After the US departure weapons it had supplied came to the TTP.', precision: 'order-only',
   timeQualifier: 'after the US departure', resolution: 'order only', strength: 'narrated', strengthWord: 'ended up',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S15', paraphrase: 'Told one after the other.'}]},
  {subject: 'extortion', predicate: 'LEADS_TO', object: 'financing-of-terrorist-groups', text: 'Extortion pays for terrorist groups.',
   precision: 'unknown', strength: 'explicit', strengthWord: 'finance themselves',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'It brings them money.'}]},
  {subject: 'kidnapping', predicate: 'LEADS_TO', object: 'financing-of-terrorist-groups', text: 'Kidnapping pays for terrorist groups.',
   precision: 'unknown', strength: 'explicit', strengthWord: 'finance themselves',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'It brings them money.'}]},
  {subject: 'terrorist-groups', predicate: 'HAS_CONDITION', object: 'financing-of-terrorist-groups',
   text: 'The financing is that of terrorist groups in general.', precision: 'unknown',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S17', paraphrase: 'No group is named.'}]},
  {subject: 'war-on-isis-k', predicate: 'LEADS_TO', object: 'killing-of-isis-k-leaders',
   text: 'The war led to the killing of eight leaders.', validFrom: '2021-10-01', validTo: '2023-10-05', precision: 'interval',
   timeQualifier: 'within from about', resolution: "two years back from the article's date", strength: 'explicit', strengthWord: 'resulting in',
   stances: [
     {kind: 'ASSERTS', holder: 'us-officials', locator: 'S18', paraphrase: 'The deaths are its outcome.', informationGrade: 3}]},
  {subject: 'war-on-isis-k', predicate: 'LEADS_TO', object: 'isis-k-moves-forces', text: 'After the war ISIS-K moved its forces.',
   precision: 'order-only', timeQualifier: 'after the war on ISIS-K began', resolution: 'order only', strength: 'temporal',
   strengthWord: 'then',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S19', paraphrase: 'One follows the other.'}]},
  {subject: 'killing-of-isis-k-leaders', predicate: 'BEFORE', object: 'isis-k-moves-forces',
   text: 'The leaders were killed before the forces moved.', precision: 'order-only', timeQualifier: 'after the war on ISIS-K began',
   resolution: 'order only',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S19', paraphrase: 'The move is told next.'}]},
  {subject: 'no-claim-of-responsibility', predicate: 'LEADS_TO', object: 'attribution-by-deduction',
   text: 'Without a claim, attribution is left to deduction.', asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense',
   strength: 'explicit', strengthWord: 'can only be deduced',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S20', paraphrase: 'Nothing else remains to go by.'}]},
  {subject: 'imran-khan-arrested', predicate: 'LEADS_TO', object: 'exclusion-of-imran-khan',
   text: 'The arrest of Imran Khan led to his exclusion.', precision: 'unknown', strength: 'explicit', strengthWord: 'consequent',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'One follows from the other.'}]},
  {subject: 'imran-khan-arrested', predicate: 'LEADS_TO', object: 'tension-within-pakistan',
   text: 'The arrest of Imran Khan adds to tension within Pakistan.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', strength: 'explicit', strengthWord: 'another reason',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'It is one reason more.'}]},
  {subject: 'exclusion-of-imran-khan', predicate: 'LEADS_TO', object: 'tension-within-pakistan',
   text: 'The exclusion of Imran Khan adds to tension within Pakistan.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense', strength: 'explicit', strengthWord: 'another reason',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'It is one reason more.'}]},
  {subject: 'pakistan-crisis', predicate: 'LEADS_TO', object: 'imf-intervention', text: 'The economic crisis made the IMF step in.',
   precision: 'unknown', strength: 'explicit', strengthWord: 'made necessary',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'It could not be done without.'}]},
  {subject: 'imf-intervention', predicate: 'LEADS_TO', object: 'bankruptcy-of-pakistan',
   text: 'The IMF stepped in to keep Pakistan from bankruptcy.', precision: 'unknown', strength: 'purpose', strengthWord: 'to avoid',
   qualifier: 'to be avoided, not brought about',
   stances: [
     {kind: 'ASSERTS', holder: 'article', locator: 'S22', paraphrase: 'That was its aim.'}]},
  {subject: 'pakistan-accuses', predicate: 'LEADS_TO', object: 'pakistan-afghanistan-tension', text: 'The accusation feeds the tension.',
   asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense', strength: 'adjacency', strengthWord: 'next sentence',
   note: 'Adjacency only.',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S13', paraphrase: 'The tension is told right after the accusation.', confidence: 50}]},
  {subject: 'afghans-without-legal-stay', predicate: 'AFFECTED_BY', object: 'pakistan-afghanistan-tension',
   text: 'The Afghans concerned bear the tension between the two countries.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S13', paraphrase: 'The tension led to their expulsion.', confidence: 70}]},
  {subject: 'isis-k-region', predicate: 'OVERLAPS', object: 'western-pakistan',
   text: 'The region of ISIS-K overlaps the western regions of Pakistan.', asOf: '2023-10-05', precision: 'unknown',
   resolution: 'present tense',
   stances: [
     {kind: 'DEDUCES', holder: 'reader', locator: 'S7', paraphrase: 'Its attacks there imply it.', confidence: 70}]}
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
