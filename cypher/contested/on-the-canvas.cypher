// What is contested or denied, on the canvas.
// The disputed links alone, each with the things at its ends. A link that is only denied stands beside those in dispute: nobody affirms it.
//
// @param statuses List<Status> statuses that count as dispute
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many links
// @scans any link may be disputed
// @returns graph
// @column subject Thing where it begins
// @column link Link the link
// @column object Thing where it ends
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column affirmed Count stances for it
// @column denied Count stances against it

:param statuses => ['contested', 'denied', 'accused'];
:param about => null;
:param first => 200;
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE /* lens */ link.status IN $statuses /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [subject.id, object.id])
RETURN subject, link, object, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, /* lens */ link.affirmed AS affirmed, /* lens */ link.denied AS denied
ORDER BY link.claimId
LIMIT $first
