// What a document says, in its order.
// Every stance that is read in it, by place: its own assertions, what it reports of others, and what the reader deduced there. A way to
// check the graph against the source.
//
// @param document Document the document
// @param first Integer at most this many stances
// @returns table

:param document => 'article';
:param first => 1000;
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
WHERE s.document = $document
RETURN s.locator AS place, holder.name AS holder, toLower(type(s)) AS stance, c.text AS claim, s.paraphrase AS words, s.hedge AS hedge, c.id AS claimId
ORDER BY s.position, claimId, s.id
LIMIT $first
