// What began with an event, and of what that cannot be decided.
// What is known of a link and of the event is between which days they began and ended (docs/model.md). `answer` is `in` where the link began within the
// event or up to so many days after it, whichever of the days that fit are the true ones, and `cannot be decided` where neither that nor the contrary
// follows. That it began with it does not say that it came of it; `cause` is true where a claim says so that is not only denied.
//
// @param event Entity<Event> the event
// @param days Integer<0..100000> how many days after the event still count
// @param undecided Boolean also the links of which that cannot be decided, those without any date among them
// @param first Integer at most this many links
// @returns graph
// @column a Thing where it begins
// @column link Link what began
// @column b Thing where it ends
// @column answer Text in, or cannot be decided
// @column from Day? the first day on which it can have begun
// @column by Day? the last day on which it can have begun
// @column precision Precision? how exact the days are
// @column cause Flag whether a claim says that the event led to an end of it
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column sentences List<Text> documents and places where it is read

:param event => 'taliban-return';
:param days => 30;
:param undecided => true;
:param first => 200;
MATCH (event:Entity:Event {id: $event})
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND a <> event AND b <> event
WITH event, a, link, b, CASE
  WHEN link.beganBy < event.beganFrom OR link.beganFrom > event.endedBy + duration({days: $days}) THEN 'out'
  WHEN link.beganFrom >= event.beganBy AND link.beganBy <= event.heldTill + duration({days: $days}) THEN 'in'
  ELSE 'undecided'
END AS found
WHERE found = 'in' OR $undecided AND found = 'undecided'
RETURN a, link, b, CASE found WHEN 'in' THEN 'in' ELSE 'cannot be decided' END AS answer, link.beganFrom AS from, link.beganBy AS by, link.precision AS precision,
  EXISTS { (event)-[led:LEADS_TO]->(n) WHERE n IN [a, b] AND /* lens */ led.status <> 'denied' /* lens: AND link(led) */ } AS cause, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences
ORDER BY found, from IS NULL, from, link.claimId
LIMIT $first
