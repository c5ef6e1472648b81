// Accusations, and whether anybody but the accuser supports them.
// One row a charge. `alone` is true where nobody else affirms the claim, or one that says the same, in any way; those come first. Who else affirms
// and who denies stands beside it: an accuser has a reason to accuse, and an accused to deny.
//
// @param accuser Entity<Actor>? who accuses, or none for all
// @param first Integer at most this many accusations
// @scans accusations of all, unless an accuser is named
// @returns table
// @column accuser Text who accuses
// @column accusation Text of what
// @column alone Flag whether nobody else affirms it
// @column alsoAffirmed List<Text> who else affirms it
// @column denied List<Text> who denies it
// @column grade Grade of the accusation
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column document ThingId where it is read
// @column sentence Text? the place in it
// @column claimId ClaimId the claim
// @column stanceId Text id of the stance

:param accuser => null;
:param first => 200;
MATCH (accuser:Entity)-[s:ACCUSES]->(c:Claim)
WHERE ($accuser IS NULL OR accuser.id = $accuser) /* lens: AND stance(s) AND claim(c) */
WITH accuser, s, c, /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS alike
WITH accuser, s, c, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen,
  COLLECT {
    UNWIND alike AS made
    MATCH (other:Entity)-[also:ASSERTS|ACCUSES|DEDUCES]->(made) WHERE other <> accuser /* lens: AND stance(also) */
    WITH DISTINCT other ORDER BY other.id
    RETURN other.name
  } AS alsoAffirmed,
  COLLECT {
    UNWIND alike AS made
    MATCH (other:Entity)-[denial:DENIES]->(made) /* lens: WHERE stance(denial) */
    WITH DISTINCT other ORDER BY other.id
    RETURN other.name
  } AS denied
RETURN accuser.name AS accuser, c.text AS accusation, size(alsoAffirmed) = 0 AS alone, alsoAffirmed, denied,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade,
  coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, coalesce(s.restsOn, []) AS stanceRestsOn, c.precision AS precision, s.document AS document, s.locator AS sentence, c.id AS claimId, s.id AS stanceId
ORDER BY alone DESC, claimId, stanceId
LIMIT $first
