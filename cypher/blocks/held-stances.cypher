// The stances that stand in short on a link or on a claim, as lists of one order; none where they are too many to.
// @takes r
[i IN range(0, size(coalesce(r.stanceKinds, [])) - 1) | {kind: r.stanceKinds[i], ownVoice: r.stanceOwnVoices[i], document: r.stanceDocuments[i],
  sourceGrade: r.stanceSourceGrades[i], informationGrade: r.stanceInformationGrades[i], confidence: r.stanceConfidences[i],
  restsOn: coalesce(split(r.stanceRestsOn[i], ' '), r.restsOn, [])}]
