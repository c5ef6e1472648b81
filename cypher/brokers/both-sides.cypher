// Who is tied to both sides of a conflict.
// Two things at odds, and an actor with a link to each. `reading` tells friend from foe where the link types do; who is on good terms with
// both can mediate or play both, who stands on both grounds profits from neither keeping it out.
//
// @param hostile List<LinkType> link types that make two sides
// @param friendly List<LinkType> link types of support
// @param one Entity? one of the sides, or none for all
// @param first Integer at most this many rows
// @scans anyone may stand between two that are against each other
// @returns graph
// @column path Path from one side to the other
// @column conflict Link what makes two sides
// @column actor Text who is tied to both
// @column side Text one side
// @column tieToOne LinkType the actor's tie to it
// @column otherSide Text the other side
// @column tieToOther LinkType the actor's tie to it
// @column reading Text friend or foe of which
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column id ThingId the actor

:param hostile => ['AT_WAR_WITH', 'ANTAGONIST_OF', 'COMPETES_WITH', 'FORCED', 'PUBLICLY_ACCUSES', 'IN_TENSION_WITH'];
:param friendly => ['SUPPORTS', 'SUPPORTED', 'COLLABORATES_WITH', 'AFFILIATED_WITH', 'PROVIDES_SAFE_HAVEN', 'SUPPLIED', 'SAME_AUTHORITY_AS'];
:param one => null;
:param first => 200;
MATCH (one:Entity)-[conflict]->(other:Entity)
WHERE type(conflict) IN $hostile AND /* lens */ conflict.status <> 'denied' /* lens: AND link(conflict) */ AND ($one IS NULL OR $one IN [one.id, other.id])
MATCH path = (one)-[near]-(who:Actor)-[far]-(other)
WHERE near.claimId IS NOT NULL AND far.claimId IS NOT NULL AND who <> one AND who <> other AND /* lens */ near.status <> 'denied' /* lens: AND link(near) */ AND /* lens */ far.status <> 'denied' /* lens: AND link(far) */
WITH one, conflict, other, who, path, near, far,
  [tie IN [near, far] | CASE WHEN type(tie) IN $friendly THEN 'friend' WHEN type(tie) IN $hostile THEN 'foe' ELSE 'tied' END] AS sides
RETURN path, conflict, who.name AS actor, one.name AS side, type(near) AS tieToOne, other.name AS otherSide, type(far) AS tieToOther,
  CASE WHEN sides = ['friend', 'friend'] THEN 'friend of both' WHEN sides = ['foe', 'foe'] THEN 'foe of both' WHEN 'friend' IN sides AND 'foe' IN sides THEN 'friend of one, foe of the other' ELSE sides[0] + ', ' + sides[1] END AS reading, /* block rests-on([near, conflict, far]) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN [near, conflict, far] WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status([near, conflict, far]) */ [each IN [[one IN [near, conflict, far] | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences([near, conflict, far]) */ COLLECT {
    UNWIND [near, conflict, far] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, who.id AS id
ORDER BY reading, id, conflict.claimId, near.claimId, far.claimId
LIMIT $first
