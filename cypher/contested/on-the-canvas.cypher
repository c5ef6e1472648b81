// What is contested or denied, on the canvas.
// The disputed links alone, each with the things at its ends. A link that is only denied stands beside those in dispute: nobody affirms it.
//
// @param statuses List<Status> statuses that count as dispute
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many links
// @returns graph
// @column subject Thing where it begins
// @column link Link the link
// @column object Thing where it ends
// @column status Status of the link
// @column affirmed Count stances for it
// @column denied Count stances against it

:param statuses => ['contested', 'denied', 'accused'];
:param about => null;
:param first => 200;
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE /* lens */ link.status IN $statuses /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [subject.id, object.id])
RETURN subject, link, object, /* lens */ link.status AS status, /* lens */ link.affirmed AS affirmed, /* lens */ link.denied AS denied
ORDER BY link.claimId
LIMIT $first
