// What a denial also touches.
// A denied claim and the claims that it, or one that says the same, is tied to: wider, narrower, the same under another name, about it, or resting on it. If the denial holds,
// what is narrower, the same under another name, or rests on it falls or needs another basis; what is wider loses one of its grounds, and what is said about it was
// said all the same. `alsoDenied` says whether somebody denies each in its own right. What the denied claim itself rests on stays.
//
// @param denier Entity<Actor|Document>? who denies, or none for all
// @param first Integer at most this many rows
// @returns table
// @column denier Text who denies
// @column denied Text the claim that is denied
// @column touched Text a claim that is tied to it
// @column tie Text how they are tied
// @column status Status of the claim that is touched
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column alsoDenied Flag whether somebody denies it too
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what the denial is built on
// @column claimId ClaimId the claim that is touched
// @column deniedClaimId ClaimId the claim that is denied

:param denier => null;
:param first => 200;
MATCH (denier:Entity)-[s:DENIES]->(c:Claim)
WHERE ($denier IS NULL OR denier.id = $denier) /* lens: AND stance(s) AND claim(c) */
WITH denier, s, c, /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS alike
UNWIND alike AS one
MATCH (one)-[tie:RELATED]-(other:Claim)
WHERE NOT (tie.role = 'rests-on' AND startNode(tie) = one) AND NOT other IN alike /* lens: AND claim(other) */
WITH denier, s, c, one, tie, other, /* block seen-claim(other) */ CASE WHEN other.status IS NOT NULL THEN other ELSE COLLECT { MATCH (other)-[:SUBJECT]->(:Entity)-[l {claimId: other.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN DISTINCT denier.name AS denier, c.text AS denied, other.text AS touched,
  CASE tie.role
    WHEN 'broader' THEN CASE WHEN startNode(tie) = one THEN 'wider' ELSE 'narrower' END
    WHEN 'narrower' THEN CASE WHEN startNode(tie) = one THEN 'narrower' ELSE 'wider' END
    WHEN 'same-authority' THEN 'the same under another name'
    WHEN 'about' THEN CASE WHEN startNode(tie) = one THEN 'what it is about' ELSE 'about it' END
    WHEN 'rests-on' THEN CASE WHEN tie.stance IS NULL THEN 'rests on it' ELSE 'rests on it for one stance' END
    ELSE CASE WHEN startNode(tie) = one THEN 'its ' + tie.role ELSE 'has it as its ' + tie.role END
  END AS tie, coalesce(/* lens: claim-status(other), */ seen.status) AS status, coalesce(/* lens: claim-grounds(other), */ seen.restsOn, []) AS restsOn, other.precision AS precision,
  /* block sentences-of-claim(other) */ COLLECT {
    UNWIND CASE WHEN other.proposition IS NULL THEN [other] ELSE COLLECT { MATCH (same:Claim {proposition: other.proposition}) RETURN same } END AS origin
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin) /* lens: WHERE stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences-of-claim */ AS sentences, EXISTS { UNWIND /* block alike(other) */ CASE WHEN other.proposition IS NULL THEN [other] ELSE COLLECT { MATCH (same:Claim {proposition: other.proposition}) RETURN same } END /* end alike */ AS made MATCH (:Entity)-[also:DENIES]->(made) /* lens: WHERE stance(also) */ RETURN also } AS alsoDenied, coalesce(s.restsOn, []) AS stanceRestsOn, other.id AS claimId, c.id AS deniedClaimId
ORDER BY deniedClaimId, claimId, tie
LIMIT $first
