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
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column from Day? its first day that fits
// @column to Day? its last day that fits
// @column precision Precision? how exact the days are
// @column id ThingId the other event

:param event => 'isis-k-moves-forces';
:param first => 100;
MATCH (event:Entity:Event {id: $event})
CALL (event) {
  MATCH chain = (other:Event)-[steps:BEFORE*1..5]->(event) /* lens: WHERE all(step IN steps WHERE link(step)) */
  RETURN chain, other, 'before' AS side
  UNION ALL
  MATCH chain = (event)-[steps:BEFORE*1..5]->(other:Event) /* lens: WHERE all(step IN steps WHERE link(step)) */
  RETURN chain, other, 'after' AS side
}
RETURN chain, side, other.name AS event, /* block seen-plan(other) */ [words IN [CASE WHEN other:Event OR other:Policy THEN COLLECT {
  MATCH (other)-[said]-(:Entity)
  WHERE /* lens */ said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > other.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < other.beganFrom, false)
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN said.modality = 'actual' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN 'actual' WHEN EXISTS { (other)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced' ELSE 'planned' END][0] /* end seen-plan */ AS modality, length(chain) AS steps, /* block rests-on(relationships(chain)) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN relationships(chain) WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status(relationships(chain)) */ [each IN [[one IN relationships(chain) | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences(relationships(chain)) */ COLLECT {
    UNWIND relationships(chain) AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences,
  other.validFrom AS from, other.validTo AS to, other.precision AS precision, other.id AS id
ORDER BY side DESC, steps, id
LIMIT $first
