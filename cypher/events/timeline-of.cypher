// Timeline of a thing: the events that it has to do with.
// In order of time, undated ones last. The tie is the link, with its status; events up to two steps away count, over what the thing belongs
// to or holds.
//
// @param thing Entity the thing
// @param steps Choice<1|2> 1 for its own events, 2 for those of its neighbours too
// @param first Integer at most this many events
// @returns table
// @column when Day? the first day that is known
// @column event Text the event
// @column modality Choice<actual|planned|replaced> planned: all that is said of it at its days; replaced: a later date took its place
// @column type Text? what kind of event
// @column precision Precision? how exact the days are
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column ties List<Text> its links with their statuses
// @column away Count how many links away
// @column id ThingId the event

:param thing => 'isis-k';
:param steps => 1;
:param first => 200;
MATCH (n:Entity {id: $thing})-[links*1..2]-(event:Event)
WHERE size(links) <= $steps AND event <> n AND all(link IN links WHERE link.claimId IS NOT NULL /* lens: AND link(link) */)
WITH event, links, links[-1] AS last ORDER BY size(links), last.claimId
WITH event, collect(DISTINCT type(last) + ' (' + /* lens */ last.status + ')') AS ties, min(size(links)) AS away
RETURN coalesce(event.validFrom, event.asOf, event.validTo) AS when, event.name AS event, /* block seen-plan(event) */ [words IN [CASE WHEN event:Event OR event:Policy THEN COLLECT {
  MATCH (event)-[said]-(:Entity)
  WHERE /* lens */ said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > event.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < event.beganFrom, false)
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN said.modality = 'actual' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN 'actual' WHEN EXISTS { (event)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced' ELSE 'planned' END][0] /* end seen-plan */ AS modality, event.eventType AS type, event.precision AS precision,
  event.validFrom AS from, event.validTo AS to, ties, away, event.id AS id
ORDER BY when IS NULL, when, id
LIMIT $first
