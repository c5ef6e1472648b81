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
// @column id ThingId the enemy's enemy

:param actor => 'isis-k';
:param hostile => ['AT_WAR_WITH', 'ANTAGONIST_OF', 'COMPETES_WITH', 'FORCED', 'PUBLICLY_ACCUSES', 'ATTACKED', 'TARGETED', 'KILLED', 'IN_TENSION_WITH'];
:param first => 100;
MATCH path = (actor:Actor {id: $actor})-[near]-(enemy:Actor)-[far]-(other:Actor)
WHERE other <> actor AND all(link IN [near, far] WHERE type(link) IN $hostile AND /* lens */ link.status <> 'denied' /* lens: AND link(link) */)
RETURN path, enemy.name AS enemy, other.name AS enemyOfEnemy, type(near) AS firstTie, type(far) AS secondTie,
  COLLECT { MATCH (actor)-[direct]-(other) WHERE direct.claimId IS NOT NULL /* lens: AND link(direct) */ WITH DISTINCT type(direct) AS type ORDER BY type RETURN type } AS directTie, other.id AS id
ORDER BY id, near.claimId, far.claimId
LIMIT $first
