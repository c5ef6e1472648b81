// The enemies of an actor's enemies.
// Possible partners by interest, no more: nothing says that they know or trust each other. `directTie` shows whether the two are linked at
// all.
//
// @param actor Entity<Actor> the actor
// @param hostile List<LinkType> link types of enmity
// @param first Integer at most this many paths
// @returns graph
// @column path Path over the enemy
// @column enemy Text the enemy
// @column enemyOfEnemy Text the enemy's enemy
// @column firstTie LinkType between the actor and the enemy
// @column secondTie LinkType between the enemy and its enemy
// @column directTie List<LinkType> between the actor and the enemy's enemy
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column id ThingId the enemy's enemy

:param actor => 'isis-k';
:param hostile => ['AT_WAR_WITH', 'ANTAGONIST_OF', 'COMPETES_WITH', 'FORCED', 'PUBLICLY_ACCUSES', 'ATTACKED', 'TARGETED', 'KILLED', 'IN_TENSION_WITH'];
:param first => 100;
MATCH path = (actor:Entity:Actor {id: $actor})-[near]-(enemy:Actor)-[far]-(other:Actor)
WHERE other <> actor AND all(link IN [near, far] WHERE type(link) IN $hostile AND /* lens */ link.status <> 'denied' /* lens: AND link(link) */)
RETURN path, enemy.name AS enemy, other.name AS enemyOfEnemy, type(near) AS firstTie, type(far) AS secondTie,
  COLLECT { MATCH (actor)-[direct]-(other) WHERE direct.claimId IS NOT NULL /* lens: AND link(direct) */ WITH DISTINCT type(direct) AS type ORDER BY type RETURN type } AS directTie, /* block rests-on([near, far]) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN [near, far] WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status([near, far]) */ [each IN [[one IN [near, far] | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences([near, far]) */ COLLECT {
    UNWIND [near, far] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, other.id AS id
ORDER BY id, near.claimId, far.claimId
LIMIT $first
