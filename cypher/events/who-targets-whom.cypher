// Who and what is targeted, by whom.
// Attacks that took place and aims that were declared, on one canvas. `done` tells the two apart: an aim is not yet an attack.
//
// @param target Entity? who or what is targeted, or none for all
// @param done List<LinkType> link types that say it happened
// @param aims List<LinkType> link types that say it is intended
// @param first Integer at most this many links
// @scans all attacks, unless an end is named
// @returns graph
// @column who Thing who targets
// @column link Link how
// @column target Thing whom
// @column done Flag whether it was done and not only aimed at
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column from Day? the first day that fits
// @column to Day? the last day that fits

:param target => null;
:param done => ['ATTACKED', 'TARGETED', 'KILLED', 'CAUSED_DEATH_OF', 'CARRIES_OUT_ATTACKS_IN', 'OPERATION_AGAINST', 'AT_WAR_WITH'];
:param aims => ['TARGETS', 'DESIGNATES_AS_MAIN_TARGET', 'TARGETS_POPULATION'];
:param first => 200;
MATCH (who:Entity)-[link]->(target:Entity)
WHERE type(link) IN $done + $aims /* lens: AND link(link) */ AND ($target IS NULL OR target.id = $target)
RETURN who, link, target, type(link) IN $done AS done, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, link.validFrom AS from, link.validTo AS to
ORDER BY target.id, done DESC, link.claimId
LIMIT $first
