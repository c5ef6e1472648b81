// Who gains from something, directly or through what follows from it.
// Up to four steps of LEADS_TO, then a link by which an actor gets something of what was reached: who acquired or uses it, whom it helps, who
// was freed or supplied in it. What its members gain counts for the group (`as`). Who has a condition, or took part in any other event, is
// not said to gain: a condition can be a burden, and those who are hit take part too. A gain is read from the type of the link; the path says
// how the thing and the actor hang together, the reader says what it is worth.
//
// @param from Entity<Event|Policy|Condition|Actor> what somebody may gain from
// @param gains List<LinkType> link types that count as a gain
// @param gives List<LinkType> the link types of which the second actor gains: where A supports B, B does; by any other type it is the first
// @param eventTypes List<String> types of event in which those who took part gain
// @param first Integer at most this many paths
// @returns graph
// @column path Path from what happens to who gains
// @column who Text who gains
// @column how LinkType the link of gain
// @column through Text what is gained from
// @column status Status of that link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column as Text the actor that the link names
// @column steps Count how long the path is
// @column id ThingId who gains

:param from => 'us-departure';
:param gains => ['ACQUIRED', 'USES', 'SUPPORTS', 'PROVIDES_SAFE_HAVEN', 'SUPPLIED', 'SUPPORTED', 'HAS_BASES_IN'];
:param gives => ['SUPPORTS', 'PROVIDES_SAFE_HAVEN', 'SUPPLIED', 'SUPPORTED'];
:param eventTypes => ['release', 'transfer of weapons'];
:param first => 100;
MATCH path = (from:Entity {id: $from})-[led:LEADS_TO*0..4]->(reached:Entity)-[gain]-(actor:Actor)-[member:MEMBER_OF*0..1]->(who:Actor)
WHERE (type(gain) IN $gains OR type(gain) = 'TOOK_PART_IN' AND reached.eventType IN $eventTypes) AND who <> from /* lens: AND link(gain) AND all(step IN led + member WHERE link(step)) */
  AND CASE WHEN type(gain) IN $gives THEN endNode(gain) ELSE startNode(gain) END = actor
RETURN path, who.name AS who, type(gain) AS how, reached.name AS through, /* lens */ gain.status AS status, /* block rests-on((led + gain + member)) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN (led + gain + member) WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status((led + gain + member)) */ [each IN [[one IN (led + gain + member) | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences((led + gain + member)) */ COLLECT {
    UNWIND (led + gain + member) AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, actor.name AS as, length(path) AS steps, who.id AS id
ORDER BY steps, id, gain.claimId
LIMIT $first
