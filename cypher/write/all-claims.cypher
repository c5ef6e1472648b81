// Every claim, page by page.
// @param after String the last id of the page before, empty for the first
// @param first Integer how many
// @returns table
// @column claim ClaimId the claim
// @column type LinkType the type of its link

:param after => '';
:param first => 5000;

MATCH (c:Claim)
WHERE c.id > $after
RETURN c.id AS claim, c.predicate AS type
ORDER BY claim
LIMIT $first
