// The stances on a link that the lens leaves. They stand on the link as lists of one order; past 64 the claims are asked.
// @takes r
[s IN [i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
    sourceGrade: r.stanceSourceGrades[i], informationGrade: r.stanceInformationGrades[i], confidence: r.stanceConfidences[i]}]
  + COLLECT {
    MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
    WHERE made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END
    WITH whose, stance ORDER BY stance.id
    RETURN {kind: type(stance), ownVoice: whose:Document, document: stance.document, sourceGrade: coalesce(stance.sourceGrade, ''),
      informationGrade: coalesce(stance.informationGrade, -1), confidence: coalesce(stance.confidence, -1)}
  }
  WHERE ($lens.documents.only IS NULL OR s.document IN $lens.documents.only)
    AND NOT s.document IN coalesce($lens.documents.not, [])
    AND ($lens.minSourceGrade IS NULL OR s.sourceGrade <> '' AND s.sourceGrade <= $lens.minSourceGrade)
    AND ($lens.minInformationGrade IS NULL OR s.informationGrade > 0 AND s.informationGrade <= $lens.minInformationGrade)]
