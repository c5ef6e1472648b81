// Accusations, and whether anybody but the accuser supports them.
// One row a charge. `alone` is true where nobody else affirms the claim in any way; those come first. Who else affirms and who denies
// stands beside it: an accuser has a reason to accuse, and an accused to deny.
//
// @param accuser Entity<Actor>? who accuses, or none for all
// @param first Integer at most this many accusations
// @returns table
// @column accuser Text who accuses
// @column accusation Text of what
// @column alone Flag whether nobody else affirms it
// @column alsoAffirmed List<Text> who else affirms it
// @column denied List<Text> who denies it
// @column grade Grade of the accusation
// @column place Text? where it is read
// @column claim ClaimId the claim
// @column stance Text id of the stance

:param accuser => null;
:param first => 200;
MATCH (accuser:Entity)-[s:ACCUSES]->(c:Claim)
WHERE ($accuser IS NULL OR accuser.id = $accuser) /* lens: AND stance(s) AND claim(c) */
WITH accuser, s, c,
  COLLECT {
    MATCH (other:Entity)-[also:ASSERTS|ACCUSES|DEDUCES]->(c) WHERE other <> accuser /* lens: AND stance(also) */
    WITH DISTINCT other ORDER BY other.id
    RETURN other.name
  } AS alsoAffirmed,
  COLLECT { MATCH (other:Entity)-[denial:DENIES]->(c) /* lens: WHERE stance(denial) */ WITH DISTINCT other ORDER BY other.id RETURN other.name } AS denied
RETURN accuser.name AS accuser, c.text AS accusation, size(alsoAffirmed) = 0 AS alone, alsoAffirmed, denied,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade, s.locator AS place, c.id AS claim, s.id AS stance
ORDER BY alone DESC, claim, stance
LIMIT $first
