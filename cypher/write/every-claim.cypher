// Every claim with its stances and its ties, page by page.
// @param after String the last id of the page before, empty for the first
// @param first Integer how many
// @returns table
// @column id ClaimId the claim's
// @column claim Map its properties, days as text
// @column stances List<Map> the properties of each with its kind, days as text
// @column ties List<Map> claims that it is tied to: role, claim, and the stance that alone is, or null

:param after => '';
:param first => 1000;

MATCH (c:Claim)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $first
RETURN c.id AS id, /* block days-as-text(c) */ c {.*, validFrom: toString(c.validFrom), validTo: toString(c.validTo), asOf: toString(c.asOf)} /* end days-as-text */ AS claim,
  COLLECT {
    MATCH (:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
    RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn)} ORDER BY s.id
  } AS stances,
  COLLECT {
    MATCH (c)-[tie:RELATED]->(other:Claim)
    RETURN {role: tie.role, claim: other.id, stance: tie.stance} ORDER BY tie.role, other.id, tie.stance
  } AS ties
ORDER BY id
