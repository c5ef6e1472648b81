// Events without a perpetrator, by why there is none.
// `unclaimed`: somebody did it, and no one says that it was they. `nobody named`: the sources do not say who. `deduced only`: a name stands
// there, but by inference. The three must not be mixed: an event that is not claimed is not one whose author is unknown to all. Whoever is
// said to have killed those who took part counts as named; of whom it is only denied does not.
//
// @param eventTypes List<String>? types of event, or none for all
// @param first Integer at most this many events
// @scans what is not there is in no index
// @returns table
// @column why Text unclaimed, nobody named, or deduced only
// @column event Text the event
// @column type Text? what kind of event
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column precision Precision? how exact the days are
// @column standsFor List<Text> who stands in the graph for its perpetrator
// @column places List<Text> where it was; denied: nobody says so
// @column id ThingId the event

:param eventTypes => ['suicide attack', 'attacks', 'killing', 'armed conflict', 'military operation', 'release', 'crime'];
:param first => 200;
MATCH (event:Event)
WHERE ($eventTypes IS NULL OR event.eventType IN $eventTypes) /* lens: AND thing(event) */
WITH event, COLLECT {
    MATCH (event)-[link:CONDUCTED|PERPETRATED_BY]-(actor:Actor) /* lens: WHERE link(link) */
    WITH actor, link ORDER BY actor.id
    RETURN {name: actor.name, status: /* lens */ link.status} AS named
    UNION
    // Named by whom it killed.
    MATCH (event)<-[part:TOOK_PART_IN]-(:Actor)<-[link:KILLED]-(actor:Actor) /* lens: WHERE link(part) AND link(link) */
    RETURN {name: actor.name, status: /* lens */ link.status} AS named
  } AS found
WITH event, [actor IN found WHERE actor.status <> 'denied'] AS actors
WITH event, actors, CASE
    WHEN any(actor IN actors WHERE actor.status = 'unclaimed') THEN 'unclaimed'
    WHEN size(actors) = 0 THEN 'nobody named'
    WHEN all(actor IN actors WHERE actor.status = 'deduced') THEN 'deduced only'
  END AS why
WHERE why IS NOT NULL
RETURN why, event.name AS event, event.eventType AS type, event.validFrom AS from, event.validTo AS to, event.precision AS precision, [actor IN actors | actor.name] AS standsFor,
  COLLECT { MATCH (event)-[link:OCCURRED_IN]->(place:Entity) /* lens: WHERE link(link) */ WITH place, collect(/* lens */ link.status) AS seen ORDER BY place.id RETURN place.name + CASE WHEN all(each IN seen WHERE each = 'denied') THEN ' (denied)' ELSE '' END } AS places, event.id AS id
ORDER BY why DESC, from, id
LIMIT $first
