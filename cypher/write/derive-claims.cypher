// What the stances of a proposition come to, on each claim that makes it, and between which days it began and ended.
// Status, grades of what affirms, numbers of stances, and the stances themselves as lists of one order, so that a status can be worked out again
// under other eyes without a walk (docs/model.md). Past 64 stances the lists are left out and stancesMore says so.
// @param propositions List<String> keys
// @returns table
// @column claims Count how many were brought up to date

:param propositions => [];

UNWIND $propositions AS proposition
MATCH (c:Claim {proposition: proposition})
WITH proposition, c.modality AS modality, collect(c) AS claims
CALL (claims) {
  UNWIND claims AS each
  MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(each)
  OPTIONAL MATCH (document:Entity:Document {id: s.document})
  WITH holder, s, document,
       type(s) <> 'DENIES' AS affirms,
       CASE WHEN s.saidOn IS NOT NULL THEN 'said' WHEN document.validFrom IS NOT NULL OR document.validTo IS NOT NULL THEN 'document' ELSE 'recorded' END AS basis
  WITH holder, s, affirms, basis,
       CASE basis WHEN 'said' THEN s.saidOn WHEN 'document' THEN coalesce(document.validFrom, document.validTo) ELSE s.recordedOn END AS saidFrom,
       CASE basis WHEN 'said' THEN s.saidOn WHEN 'document' THEN coalesce(document.validTo, document.validFrom) ELSE s.recordedOn END AS saidTo
  ORDER BY s.id
  WITH count(CASE WHEN affirms THEN 1 END) AS affirmed,
       count(CASE WHEN NOT affirms THEN 1 END) AS denied,
       count(CASE WHEN type(s) IN ['ASSERTS', 'ACCUSES'] THEN 1 END) AS claimed,
       count(CASE WHEN type(s) = 'ASSERTS' AND holder:Document THEN 1 END) AS asserted,
       count(CASE WHEN type(s) = 'ASSERTS' THEN 1 END) AS attributed,
       max(CASE WHEN affirms THEN s.confidence END) AS confidence,
       collect(DISTINCT s.document) AS documents,
       min(CASE WHEN affirms THEN s.sourceGrade END) AS sourceGrade,
       min(CASE WHEN affirms THEN s.informationGrade END) AS informationGrade,
       collect({kind: type(s), ownVoice: holder:Document, holder: holder.id, document: s.document, sourceGrade: coalesce(s.sourceGrade, ''),
         informationGrade: coalesce(s.informationGrade, -1), confidence: coalesce(s.confidence, -1), basis: basis,
         saidFrom: coalesce(duration.inDays(date('1970-01-01'), saidFrom).days, -2147483648),
         saidTo: coalesce(duration.inDays(date('1970-01-01'), saidTo).days, 2147483647)}) AS stances
  WITH *, size(stances) > 64 AS more
  RETURN {claimed: claimed, asserted: asserted, attributed: attributed, denied: denied} AS counts, {
    affirmed: affirmed, denied: denied, confidence: confidence, documents: documents, sourceGrade: sourceGrade,
    informationGrade: informationGrade, stancesMore: CASE WHEN more THEN true END,
    stanceKinds: CASE WHEN NOT more THEN [s IN stances | s.kind] END,
    stanceOwnVoices: CASE WHEN NOT more THEN [s IN stances | s.ownVoice] END,
    stanceHolders: CASE WHEN NOT more THEN [s IN stances | s.holder] END,
    stanceDocuments: CASE WHEN NOT more THEN [s IN stances | s.document] END,
    stanceSourceGrades: CASE WHEN NOT more THEN [s IN stances | s.sourceGrade] END,
    stanceInformationGrades: CASE WHEN NOT more THEN [s IN stances | s.informationGrade] END,
    stanceConfidences: CASE WHEN NOT more THEN [s IN stances | s.confidence] END,
    stanceSaidFrom: CASE WHEN NOT more THEN [s IN stances | s.saidFrom] END,
    stanceSaidTo: CASE WHEN NOT more THEN [s IN stances | s.saidTo] END,
    stanceBasis: CASE WHEN NOT more THEN [s IN stances | s.basis] END
  } AS derived
}
WITH claims, derived {.*, status: /* block status(counts, modality) */ CASE
  WHEN counts.claimed > 0 AND counts.denied > 0 THEN 'contested'
  WHEN counts.denied > 0 THEN 'denied'
  WHEN modality IN ['planned', 'unclaimed'] THEN modality
  WHEN counts.asserted > 0 THEN 'asserted'
  WHEN counts.attributed > 0 THEN 'attributed'
  WHEN counts.claimed > 0 THEN 'accused'
  ELSE 'deduced'
END /* end status */} AS derived
UNWIND claims AS each
SET each += derived, each += /* block known-days(each) */ {beganFrom: each.validFrom - CASE WHEN each.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN CASE each.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
  ELSE duration({days: reduce(most = 7, part IN [duration.inDays(each.validFrom, coalesce(each.validTo, each.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END, beganBy: reduce(begun = null, day IN [
  each.validFrom + CASE WHEN (each.timeQualifier IS NULL OR each.timeQualifier STARTS WITH 'in ' OR each.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR each.timeQualifier IN ['about', 'from about', 'to about', 'uncertain and about']
    THEN CASE each.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
      WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END + CASE WHEN each.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN CASE each.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, part IN [duration.inDays(each.validFrom, coalesce(each.validTo, each.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END - duration({days: 1}),
  each.validTo + duration({days: 1}) + CASE WHEN each.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN CASE each.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, part IN [duration.inDays(each.validFrom, coalesce(each.validTo, each.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END - duration({days: 1}), each.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END),
  heldTill: reduce(held = null, day IN [
    each.validTo + duration({days: 1}) - CASE WHEN (each.timeQualifier IS NULL OR each.timeQualifier STARTS WITH 'in ' OR each.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR each.timeQualifier IN ['about', 'from about', 'to about', 'uncertain and about']
      THEN CASE each.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
        WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END - CASE WHEN each.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN CASE each.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
      ELSE duration({days: reduce(most = 7, part IN [duration.inDays(each.validFrom, coalesce(each.validTo, each.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END,
    each.validFrom - CASE WHEN each.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN CASE each.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
      ELSE duration({days: reduce(most = 7, part IN [duration.inDays(each.validFrom, coalesce(each.validTo, each.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END, each.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END), endedBy: each.validTo + duration({days: 1}) + CASE WHEN each.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN CASE each.precision WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({months: 12})
    ELSE duration({days: reduce(most = 7, part IN [duration.inDays(each.validFrom, coalesce(each.validTo, each.asOf)).days / 4] | CASE WHEN part > most THEN part ELSE most END)}) END ELSE duration({days: 0}) END - duration({days: 1})} /* end known-days */
RETURN count(each) AS claims
