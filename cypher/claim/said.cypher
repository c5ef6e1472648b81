// What is said of some links, in short.
// What a lens chooses among, and what all of it comes to; an id that no claim has gives no row. It stands on the claim, but for more than 64
// stances: then those of all claims of the proposition are walked.
//
// @param ids List<String> the links, by the claim that names each
// @returns table
// @column item Map<Said> what is said of one

:param ids => ['afghan-taliban.supports.ttp'];
MATCH (c:Claim) WHERE c.id IN $ids
RETURN c {.id, .modality, .status, .affirmed, .denied, .documents, .sourceGrade, .informationGrade, .confidence, restsOn: coalesce(c.restsOn, []),
  stances: [s IN /* block held-stances(c) */ [i IN range(0, size(coalesce(c.stanceKinds, [])) - 1) | {kind: c.stanceKinds[i], ownVoice: c.stanceOwnVoices[i], document: c.stanceDocuments[i],
    sourceGrade: c.stanceSourceGrades[i], informationGrade: c.stanceInformationGrades[i], confidence: c.stanceConfidences[i],
    restsOn: coalesce(split(c.stanceRestsOn[i], ' '), c.restsOn, [])}] /* end held-stances */
    + COLLECT {
      MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(:Claim {proposition: c.proposition})
      WHERE c.stanceKinds IS NULL
      WITH whose, stance ORDER BY stance.id
      RETURN /* block short-stance(whose, stance) */ {kind: type(stance), ownVoice: whose:Document, document: stance.document, sourceGrade: coalesce(stance.sourceGrade, ''),
        informationGrade: coalesce(stance.informationGrade, -1), confidence: coalesce(stance.confidence, -1), restsOn: coalesce(stance.restsOn, [])} /* end short-stance */
    } | s {.kind, .ownVoice, .document, sourceGrade: nullIf(s.sourceGrade, ''),
      informationGrade: nullIf(s.informationGrade, -1), confidence: nullIf(s.confidence, -1), restsOn: [word IN s.restsOn WHERE word <> '']}]} AS item
ORDER BY item.id
LIMIT size($ids)
