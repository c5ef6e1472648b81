// Who and what is targeted, by whom.
// Attacks that took place and aims that were declared, on one canvas. `done` tells the two apart: an aim is not yet an attack.
//
// @param target Entity? who or what is targeted, or none for all
// @param done List<LinkType> link types that say it happened
// @param aims List<LinkType> link types that say it is intended
// @param first Integer at most this many links
// @returns graph
// @column who Thing who targets
// @column link Link how
// @column target Thing whom
// @column done Flag whether it was done and not only aimed at
// @column status Status of the link
// @column from Day? the first day that fits
// @column to Day? the last day that fits

:param target => null;
:param done => ['ATTACKED', 'TARGETED', 'KILLED', 'CAUSED_DEATH_OF', 'CARRIES_OUT_ATTACKS_IN', 'OPERATION_AGAINST', 'AT_WAR_WITH'];
:param aims => ['TARGETS', 'DESIGNATES_AS_MAIN_TARGET', 'TARGETS_POPULATION'];
:param first => 200;
MATCH (who:Entity)-[link]->(target:Entity)
WHERE type(link) IN $done + $aims /* lens: AND link(link) */ AND ($target IS NULL OR target.id = $target)
RETURN who, link, target, type(link) IN $done AS done, /* lens */ link.status AS status, link.validFrom AS from, link.validTo AS to
ORDER BY target.id, done DESC, link.claimId
LIMIT $first
