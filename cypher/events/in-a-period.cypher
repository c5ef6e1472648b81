// Events of a period, the undated beside them.
// `placed` tells how far the date can be trusted: a day that falls into the period, a longer span that overlaps it, or no date at all.
// Undated events are listed last and never counted in or out; `order` says what is known of their order.
//
// @param from Date? first day, or none for an open beginning
// @param to Date? last day, or none for an open end
// @param undated Boolean also list the events without a date
// @param first Integer at most this many events
// @returns table
// @column placed Text within, overlaps, by then or undated
// @column event Text the event
// @column type Text? what kind of event
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column precision Precision? how exact the days are
// @column qualifier Text? morning, by, about
// @column order List<Text> what it came after and before
// @column id ThingId the event

:param from => '2023-09-01';
:param to => '2023-10-31';
:param undated => true;
:param first => 300;
MATCH (event:Event)
WITH event, coalesce(event.validFrom, event.asOf, event.validTo) AS begins, coalesce(event.validTo, event.asOf, event.validFrom) AS ends
WHERE CASE WHEN begins IS NULL THEN $undated ELSE ($from IS NULL OR ends >= date($from)) AND ($to IS NULL OR begins <= date($to)) END /* lens: AND thing(event) */
RETURN CASE
    WHEN begins IS NULL THEN 'undated'
    WHEN event.validFrom IS NULL THEN 'by then'
    WHEN ($from IS NULL OR begins >= date($from)) AND ($to IS NULL OR ends <= date($to)) THEN 'within'
    ELSE 'overlaps'
  END AS placed,
  event.name AS event, event.eventType AS type, event.validFrom AS from, event.validTo AS to, event.asOf AS asOf, event.precision AS precision,
  event.timeQualifier AS qualifier,
  COLLECT { MATCH (before:Event)-[link:BEFORE]->(event) /* lens: WHERE link(link) */ ORDER BY before.id RETURN 'after ' + before.name } +
  COLLECT { MATCH (event)-[link:BEFORE]->(after:Event) /* lens: WHERE link(link) */ ORDER BY after.id RETURN 'before ' + after.name } AS order, event.id AS id
ORDER BY begins IS NULL, begins, ends, id
LIMIT $first
