// Links of any types, as the claims of their propositions say.
// One link a proposition, named by its lowest claim, with what derive-claims has put on that claim. For few propositions of many types:
// planned once, it finds a link among those of its ends. For many of one type see derive-links-of-type.
// @param propositions List<Map> type, proposition
// @returns table
// @column claim ClaimId the lowest of the proposition, which names the link
// @column proposition Text the key
// @column added Flag true when the link is new
// @column type LinkType its type
// @column was Status? of the link before
// @column status Status of the link now
// @column symmetric Flag whether its direction has no meaning
// @column undated Flag whether nothing says when it holds
// @column subject ThingId where it begins
// @column object ThingId where it ends

:param propositions => [];

UNWIND $propositions AS row
WITH row.type AS type, row.proposition AS proposition
MATCH (c:Claim {proposition: proposition})
WITH type, proposition, c ORDER BY c.id
WITH type, proposition, collect(c) AS claims
WITH type, proposition, claims, claims[0] AS c
MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity)
MERGE (subject)-[link:$(type) {proposition: proposition}]->(object)
WITH c, claims, link, link.claimId IS NULL AS added, link.status AS was
SET link = /* block derived-link(c, claims) */ c {.proposition, .status, .affirmed, .denied, .confidence, .documents, .sourceGrade, .informationGrade, .modality, .stancesMore,
  .stanceKinds, .stanceOwnVoices, .stanceHolders, .stanceDocuments, .stanceSourceGrades, .stanceInformationGrades, .stanceConfidences, .stanceSaidFrom,
  .stanceSaidTo, .stanceBasis, .stanceRestsOn, .symmetric, .strength, .restsOn, .validFrom, .validTo, .asOf, .precision, .timeQualifier, .resolution, .beganFrom, .beganBy, .heldTill, .endedBy,
  claimId: c.id, claims: [each IN claims | each.id]} /* end derived-link */
RETURN c.id AS claim, c.proposition AS proposition, added, type(link) AS type, was, link.status AS status, coalesce(link.symmetric, false) AS symmetric, /* block undated(link) */ coalesce(link.validFrom, link.asOf, link.validTo) IS NULL /* end undated */ AS undated,
  startNode(link).id AS subject, endNode(link).id AS object
ORDER BY claim
