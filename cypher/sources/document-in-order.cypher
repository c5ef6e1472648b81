// What a document says, in its order.
// Every stance that is read in it, by place: its own assertions, what it reports of others, and what the reader deduced there. A way to
// check the graph against the source.
//
// @param document Document the document
// @param first Integer at most this many stances
// @returns table
// @column place Text? the place in the document
// @column holder Text who takes the stance
// @column stance Choice<asserts|accuses|denies|deduces> the stance
// @column claim Text the claim
// @column words Text? what is said, in other words
// @column hedge Text? the word that leaves room
// @column claimId ClaimId the claim

:param document => 'article';
:param first => 1000;
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
WHERE s.document = $document /* lens: AND stance(s) AND claim(c) */
RETURN s.locator AS place, holder.name AS holder, toLower(type(s)) AS stance, c.text AS claim, s.paraphrase AS words, s.hedge AS hedge, c.id AS claimId
ORDER BY s.position, claimId, s.id
LIMIT $first
