// What a link is given: what stands on the first claim of its proposition, and which claims make it.
// @takes c
// @takes claims
c {.proposition, .status, .affirmed, .denied, .confidence, .documents, .sourceGrade, .informationGrade, .modality, .stancesMore,
  .stanceKinds, .stanceOwnVoices, .stanceHolders, .stanceDocuments, .stanceSourceGrades, .stanceInformationGrades, .stanceConfidences, .stanceSaidFrom,
  .stanceSaidTo, .stanceBasis, .stanceRestsOn, .symmetric, .strength, .restsOn, .validFrom, .validTo, .asOf, .precision, .timeQualifier, .resolution, .beganFrom, .beganBy, .heldTill, .endedBy,
  claimId: c.id, claims: [each IN claims | each.id]}
