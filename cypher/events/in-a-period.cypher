// Events of a period, and those of which that cannot be decided.
// What is known of a time is between which days it began and ended (docs/model.md). `answer` is `in` where the event was so on some day of the
// period whichever of the days that fit are the true ones, and `cannot be decided` where neither that nor the contrary follows; `why` says what is
// not known, `order` what is known of the order of events. Of what is only planned (`modality`) `in` says that it is due in the period, not that
// it came about.
//
// @param from Date? first day, or none for an open beginning
// @param to Date? last day, or none for an open end
// @param undated Boolean also the events of which the period cannot be decided, those without any date among them
// @param first Integer at most this many events
// @scans days of events are in no index: whether one is in a period follows from three of them
// @returns table
// @column answer Text in, or cannot be decided
// @column why Text? what is not known
// @column event Text the event
// @column modality Choice<actual|planned|replaced> planned: all that is said of it at its days; replaced: a later date took its place
// @column type Text? what kind of event
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column precision Precision? how exact the days are
// @column timeQualifier Text? morning, by, about
// @column order List<Text> what it came after and before; denied: nobody says so
// @column id ThingId the event

:param from => '2023-09-01';
:param to => '2023-10-31';
:param undated => true;
:param first => 300;
MATCH (event:Event)
WITH event, /* block time-answer(event, $from, $to) */ CASE
  WHEN coalesce(event.validFrom, event.validTo, event.asOf) IS NULL THEN 'undecided'
  WHEN event.beganFrom > date($to) THEN 'out'
  WHEN event.endedBy < date($from) THEN 'out'
  WHEN $to IS NOT NULL AND coalesce(event.beganBy > date($to), true) THEN 'undecided'
  WHEN $from IS NOT NULL AND coalesce(event.heldTill < date($from), true) THEN 'undecided'
  ELSE 'in'
END /* end time-answer */ AS found, coalesce(event.validFrom, event.asOf, event.validTo) AS begins, coalesce(event.validTo, event.asOf, event.validFrom) AS ends
WHERE (found = 'in' OR ($undated AND found = 'undecided')) /* lens: AND thing(event) */
WITH event, found, begins, ends,
  COLLECT { MATCH (before:Event)-[link:BEFORE]->(event) /* lens: WHERE link(link) */ WITH before, collect(/* lens */ link.status) AS seen ORDER BY before.id RETURN 'after ' + before.name + CASE WHEN all(each IN seen WHERE each = 'denied') THEN ' (denied)' ELSE '' END } +
  COLLECT { MATCH (event)-[link:BEFORE]->(after:Event) /* lens: WHERE link(link) */ WITH after, collect(/* lens */ link.status) AS seen ORDER BY after.id RETURN 'before ' + after.name + CASE WHEN all(each IN seen WHERE each = 'denied') THEN ' (denied)' ELSE '' END } AS neighbours
RETURN CASE found WHEN 'in' THEN 'in' ELSE 'cannot be decided' END AS answer, /* block time-unknown(event, $from, $to) */ CASE
  WHEN coalesce(event.validFrom, event.validTo, event.asOf) IS NULL THEN 'no day is known'
  WHEN event.beganFrom > date($to) OR event.endedBy < date($from) THEN null
  WHEN $to IS NOT NULL AND coalesce(event.beganBy > date($to), true) AND $from IS NOT NULL AND coalesce(event.heldTill < date($from), true) THEN 'may have begun later, or may have ended before'
  WHEN $to IS NOT NULL AND coalesce(event.beganBy > date($to), true) THEN 'may have begun later'
  WHEN $from IS NOT NULL AND coalesce(event.heldTill < date($from), true) THEN 'may have ended before'
END /* end time-unknown */ AS why,
  event.name AS event, /* block seen-plan(event) */ [words IN [CASE WHEN event:Event OR event:Policy THEN COLLECT {
    MATCH (event)-[said]-(:Entity)
    WHERE /* lens */ said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > event.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < event.beganFrom, false)
    RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN said.modality = 'actual' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) THEN 'was' ELSE '' END
  } ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN 'actual' WHEN EXISTS { (event)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced' ELSE 'planned' END][0] /* end seen-plan */ AS modality, event.eventType AS type, event.validFrom AS from, event.validTo AS to, event.asOf AS asOf, event.precision AS precision,
  event.timeQualifier AS timeQualifier,
  neighbours AS order, event.id AS id
ORDER BY found, begins IS NULL, begins, ends, id
LIMIT $first
