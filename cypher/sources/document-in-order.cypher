// What a document says, in its order.
// Every stance that is read in it, by place: its own assertions, what it reports of others, and what the reader deduced there. A way to
// check the graph against the source.
//
// @param document Document the document
// @param first Integer at most this many stances
// @returns table
// @column document ThingId where it is read
// @column sentence Text? the place in it
// @column holder Text who takes the stance
// @column stance Choice<asserts|accuses|denies|deduces> the stance
// @column claim Text the claim
// @column words Text? what is said, in other words
// @column hedge Text? the word that leaves room
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column claimId ClaimId the claim

:param document => 'article';
:param first => 1000;
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
WHERE s.document = $document /* lens: AND stance(s) AND claim(c) */
WITH c, s, holder, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN s.document AS document, s.locator AS sentence, holder.name AS holder, toLower(type(s)) AS stance, c.text AS claim, s.paraphrase AS words, s.hedge AS hedge, coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, coalesce(s.restsOn, []) AS stanceRestsOn, c.precision AS precision, c.id AS claimId
ORDER BY s.position, claimId, s.id
LIMIT $first
