// What began with an event.
// Links whose first day lies within the event or up to so many days after it: what changed when it happened. That it began with it does not
// say that it came of it; `cause` is true where a claim says so.
//
// @param event Entity<Event> the event
// @param days Integer how many days after the event still count
// @param first Integer at most this many links
// @returns graph
// @column a Thing where it begins
// @column link Link what began
// @column b Thing where it ends
// @column from Day its first day
// @column precision Precision? how exact the days are
// @column cause Flag whether a claim says that the event led to an end of it
// @column status Status of the link

:param event => 'taliban-return';
:param days => 30;
:param first => 200;
MATCH (event:Event {id: $event})
WHERE event.validFrom IS NOT NULL
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND a <> event AND b <> event
  AND link.validFrom >= event.validFrom AND link.validFrom <= coalesce(event.validTo, event.validFrom) + duration({days: $days})
RETURN a, link, b, link.validFrom AS from, link.precision AS precision, EXISTS { (event)-[led:LEADS_TO]->(n) WHERE n IN [a, b] /* lens: AND link(led) */ } AS cause, /* lens */ link.status AS status
ORDER BY from, link.claimId
LIMIT $first
