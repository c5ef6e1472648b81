// Who operates where.
// Armed groups, forces and their grounds: operating, basing, attacking, controlling, governing. A limit in the source (concentrated,
// limited) stands in `qualifier`, and is easily lost on a map.
//
// @param place Entity<Place|Country>? the place, or none for all
// @param actor Entity<Actor>? the actor, or none for all
// @param linkTypes List<LinkType> link types that place an actor
// @param first Integer at most this many links
// @scans all actors and places, unless one is named
// @returns graph
// @column actor Thing who
// @column link Link how
// @column place Thing where
// @column how LinkType type of the link
// @column qualifier Text? what limits it
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column placeId ThingId where

:param place => null;
:param actor => null;
:param linkTypes => ['OPERATES_IN', 'HAS_BASES_IN', 'CARRIES_OUT_ATTACKS_IN', 'CONTROLS_TERRITORY', 'GOVERNS', 'MOVED_FORCES_TO', 'DEPARTED'];
:param first => 200;
MATCH (c:Claim)-[:SUBJECT]->(actor:Actor)-[link]->(place:Entity)
WHERE link.claimId = c.id AND type(link) IN $linkTypes /* lens: AND link(link) */ AND (place:Place OR place:Country)
  AND ($place IS NULL OR place.id = $place) AND ($actor IS NULL OR actor.id = $actor)
RETURN actor, link, place, type(link) AS how, c.qualifier AS qualifier, link.validFrom AS from, link.validTo AS to, link.asOf AS asOf, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, place.id AS placeId
ORDER BY placeId, how, link.claimId
LIMIT $first
