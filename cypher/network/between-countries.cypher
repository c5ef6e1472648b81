// Ties between two countries, over all that belongs to them.
// Governments, forces and regions count for the country that they are part of, rulers for the one that they govern; every link between one
// side and the other is listed. The countries' own relation is only one of them.
//
// @param one Entity<Country> one country
// @param other Entity<Country> the other
// @param first Integer at most this many links
// @returns graph
// @column here Thing on one side
// @column link Link between the two
// @column there Thing on the other side
// @column tie LinkType type of the link
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column when Day? the first day that is known

:param one => 'pakistan';
:param other => 'afghanistan';
:param first => 200;
MATCH (one:Entity:Country {id: $one})<-[steps:PART_OF|GOVERNS*0..2]-(here:Entity) /* lens: WHERE all(step IN steps WHERE link(step)) */
WITH collect(DISTINCT here) AS heres
MATCH (other:Entity:Country {id: $other})<-[steps:PART_OF|GOVERNS*0..2]-(there:Entity) /* lens: WHERE all(step IN steps WHERE link(step)) */
WITH heres, collect(DISTINCT there) AS theres
UNWIND heres AS here
MATCH (here)-[link]-(there:Entity)
WHERE there IN theres AND NOT there IN heres AND NOT here IN theres AND link.claimId IS NOT NULL /* lens: AND link(link) */
RETURN DISTINCT here, link, there, type(link) AS tie, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, coalesce(link.validFrom, link.asOf, link.validTo) AS when
ORDER BY when IS NULL, when, link.claimId
LIMIT $first
