// Things that hang on a single link.
// If that one claim falls, the thing falls out of the graph. With the claim's status and who carries it: the place to look for a second
// source.
//
// @param kind Kind? kind of the thing, or none for all
// @param first Integer at most this many things
// @scans whoever hangs by one link may be anyone
// @returns graph
// @column n Thing the thing
// @column link Link its only link
// @column other Thing the other end
// @column thing Text the thing
// @column tie LinkType type of the link
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column carriedBy List<Text> who affirms its claim
// @column id ThingId the thing

:param kind => null;
:param first => 200;
MATCH (n:Entity)-[link]-(other:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */
  AND COUNT { (n)-[tie]-(:Entity) WHERE tie.claimId IS NOT NULL /* lens: AND link(tie) */ } = 1 AND ($kind IS NULL OR $kind IN labels(n))
RETURN n, link, other, n.name AS thing, type(link) AS tie, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences,
  COLLECT { MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS carriedBy, n.id AS id
ORDER BY id
LIMIT $first
