// Claims go, with the stances on them and what ties them to other claims.
// @param claims List<String> ids
// @returns table
// @column claim ClaimId what went

:param claims => [];

UNWIND $claims AS id
MATCH (c:Claim {id: id})
DETACH DELETE c
RETURN id AS claim
ORDER BY claim
