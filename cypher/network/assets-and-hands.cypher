// Assets, and through whose hands they went.
// Who supplied, who got, who holds them, and the events of the way between. A step that is not there is not known: between supplier and
// holder there may be several.
//
// @param asset Entity<Asset>? one asset, or none for all
// @param first Integer at most this many paths
// @returns graph
// @column hands Path the actor and the asset
// @column supply Path? whom the actor supplied
// @column way Path? how it changed hands
// @column asset Text the asset
// @column actor Text the actor
// @column how LinkType the link between them
// @column handedTo Text? whom the actor supplied
// @column through Text? the event of the transfer
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column id ThingId the asset
// @column actorId ThingId the actor

:param asset => null;
:param first => 100;
MATCH (asset:Asset)
WHERE $asset IS NULL OR asset.id = $asset
MATCH hands = (actor:Actor)-[link]-(asset)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */
OPTIONAL MATCH supply = (actor)-[supplied:SUPPLIED]->(receiver:Actor) /* lens: WHERE link(supplied) */
OPTIONAL MATCH way = (actor)-[part:TOOK_PART_IN]->(event:Event)<-[led:LEADS_TO]-(:Entity)
WHERE event.eventType CONTAINS 'transfer' /* lens: AND link(part) AND link(led) */
RETURN hands, supply, way, asset.name AS asset, actor.name AS actor, type(link) AS how, receiver.name AS handedTo, event.name AS through, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, asset.id AS id, actor.id AS actorId
ORDER BY id, link.claimId, receiver.id, event.id
LIMIT $first
