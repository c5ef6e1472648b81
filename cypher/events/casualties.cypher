// Casualties by event, each figure with who gives it.
// Figures are never added up: one event may contain another, and two counts of the same dead are not twice the dead. Operator and window
// are part of the figure.
//
// @param measures List<String> what is counted
// @param event Entity<Event>? one event, or none for all
// @param first Integer at most this many figures
// @returns table
// @column event Text the event
// @column measure Text what is counted
// @column operator Choice<exact|nearly|over|around|vague> how exact the number is
// @column value Number? the number
// @column unit Text? of what
// @column from Day? first day of the window
// @column to Day? last day of the window
// @column givenBy List<Text> who gives it
// @column partOf List<Text> wider events
// @column id ThingId the event
// @column figureId ThingId the figure

:param measures => ['deaths', 'deaths of security forces', 'leaders killed'];
:param event => null;
:param first => 200;
MATCH (event:Event)-[link:HAS_FIGURE]->(figure:Figure)
WHERE figure.measure IN $measures /* lens: AND figure(figure, link) */ AND ($event IS NULL OR event.id = $event)
RETURN event.name AS event, figure.measure AS measure, figure.operator AS operator, figure.value AS value, figure.unit AS unit,
  figure.validFrom AS from, figure.validTo AS to,
  COLLECT { MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS givenBy,
  COLLECT { MATCH (event)-[part:PART_OF]->(wider:Event) /* lens: WHERE link(part) */ ORDER BY wider.id RETURN wider.name } AS partOf, event.id AS id, figure.id AS figureId
ORDER BY value IS NULL, value DESC, figureId
LIMIT $first
