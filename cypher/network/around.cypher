// Around a thing, within two steps, over links that one trusts.
// All that is tied to it directly or over one other thing, by statuses. Take away contested and deduced, and see what of the neighbourhood
// stands on firm ground.
//
// @param thing Entity the thing in the middle
// @param statuses List<Status>? statuses that count, or none for all
// @param steps Choice<1|2> how many links away
// @param first Integer at most this many paths
// @returns graph
// @column path Path from the thing
// @column thing Text the other thing
// @column away Count how many links away
// @column ties List<LinkType> the links along the path
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column id ThingId the other thing

:param thing => 'noor-wali-mehsud';
:param statuses => ['asserted', 'attributed'];
:param steps => 2;
:param first => 300;
MATCH path = (n:Entity {id: $thing})-[links*1..2]-(other:Entity)
WHERE size(links) <= $steps AND other <> n AND all(link IN links WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($statuses IS NULL OR /* lens */ link.status IN $statuses))
RETURN path, other.name AS thing, size(links) AS away, [link IN links | type(link)] AS ties, /* block rests-on(links) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN links WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status(links) */ [each IN [[one IN links | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences(links) */ COLLECT {
    UNWIND links AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, other.id AS id
ORDER BY away, id, [link IN links | link.claimId]
LIMIT $first
