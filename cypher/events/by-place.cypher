// Events by place, with how exact the place is.
// Coordinates are the gazetteer's; `exactness` is UCDP's scale, 1 for an exact spot, 2 for within a city, 6 for a country, none for a
// region without bounds. `within` is where the place lies. A map of these rows is no more exact than that.
//
// @param place Entity<Place|Country>? a place or what it lies in, or none for all
// @param first Integer at most this many places
// @returns table
// @column place Text where
// @column count Count how many events that are said to have been
// @column events List<Text> these events
// @column planned List<Text> events that are only planned there
// @column denied List<Text> events that are only denied to have been there
// @column exactness Number? UCDP's precision of the place, 1 to 7
// @column latitude Number? of the place
// @column longitude Number? of the place
// @column within List<Text> wider places and countries
// @column id ThingId the place

:param place => null;
:param first => 200;
MATCH (event:Event)-[link:OCCURRED_IN]->(place:Entity) /* lens: WHERE link(link) */
WITH place, event, collect(/* lens */ link.status) AS seen
WITH place, event, all(each IN seen WHERE each = 'denied') AS denied, /* block seen-plan(event) */ [words IN [CASE WHEN event:Event OR event:Policy THEN COLLECT {
  MATCH (event)-[said]-(:Entity)
  WHERE /* lens */ said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > event.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < event.beganFrom, false)
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN said.modality = 'actual' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN 'actual' WHEN EXISTS { (event)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced' ELSE 'planned' END][0] /* end seen-plan */ AS modality ORDER BY event.id
WITH place, collect(CASE WHEN modality = 'actual' AND NOT denied THEN event.name END) AS events, collect(CASE WHEN modality <> 'actual' AND NOT denied THEN event.name END) AS planned,
  collect(CASE WHEN denied THEN event.name END) AS denied
WITH place, events, size(events) AS count, planned, denied, COLLECT { MATCH (place)-[steps:LOCATED_IN|PART_OF*1..3]->(wider:Entity) WHERE (wider:Place OR wider:Country) /* lens: AND all(step IN steps WHERE link(step)) */ WITH DISTINCT wider ORDER BY wider.id RETURN wider } AS wider
WHERE $place IS NULL OR place.id = $place OR any(n IN wider WHERE n.id = $place)
RETURN place.name AS place, count, events, planned, denied, place.wherePrec AS exactness, place.latitude AS latitude, place.longitude AS longitude,
  [n IN wider | n.name] AS within, place.id AS id
ORDER BY count DESC, id
LIMIT $first
