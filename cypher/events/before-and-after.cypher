// What came before and after an event.
// Order alone, as the sources state it, up to five steps each way; no date is needed. Two events that both come before it are in no order
// among themselves.
//
// @param event Entity<Event> the event
// @param first Integer at most this many chains
// @returns graph
// @column chain Path from event to event
// @column side Choice<before|after> on which side of the event
// @column event Text the other event
// @column modality Choice<actual|planned|replaced> planned: all that is said of it at its days; replaced: a later date took its place
// @column steps Count how many steps away
// @column from Day? its first day that fits
// @column to Day? its last day that fits
// @column id ThingId the other event

:param event => 'isis-k-moves-forces';
:param first => 100;
MATCH (event:Event {id: $event})
CALL (event) {
  MATCH chain = (other:Event)-[steps:BEFORE*1..5]->(event) /* lens: WHERE all(step IN steps WHERE link(step)) */
  RETURN chain, other, 'before' AS side
  UNION ALL
  MATCH chain = (event)-[steps:BEFORE*1..5]->(other:Event) /* lens: WHERE all(step IN steps WHERE link(step)) */
  RETURN chain, other, 'after' AS side
}
RETURN chain, side, other.name AS event, /* block seen-plan(other) */ CASE WHEN EXISTS { (other)-[said]-(:Entity) WHERE said.modality = 'actual' /* lens: AND link(said) */ AND /* lens */ said.status <> 'denied' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL AND NOT coalesce(coalesce(said.validFrom, said.asOf) > other.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < other.validFrom, false) }
    OR NOT EXISTS { (other)-[said]-(:Entity) WHERE said.modality = 'planned' /* lens: AND link(said) */ AND /* lens */ said.status <> 'denied' AND NOT coalesce(coalesce(said.validFrom, said.asOf) > other.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < other.validFrom, false) }
  THEN 'actual'
  WHEN EXISTS { (other)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE /* lens */ turn.status <> 'denied' /* lens: AND link(turn) */ } THEN 'replaced'
  ELSE 'planned'
END /* end seen-plan */ AS modality, length(chain) AS steps,
  other.validFrom AS from, other.validTo AS to, other.id AS id
ORDER BY side DESC, steps, id
LIMIT $first
