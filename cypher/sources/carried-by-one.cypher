// What one single source carries alone.
// The links that would vanish with it: it affirms them, nobody else does. The canvas shows how much of the graph hangs on that one voice.
//
// @param source Entity<Actor|Document> a document, an actor that is quoted, or the reader
// @param first Integer at most this many links
// @returns graph
// @column subject Thing where it begins
// @column link Link the link
// @column object Thing where it ends
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column claim Text its claim, of several of this source the first

:param source => 'crss';
:param first => 300;
MATCH (source:Entity {id: $source})-[s:ASSERTS|ACCUSES|DEDUCES]->(c:Claim)
MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity)
MATCH (subject)-[link]-(object)
WHERE c.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) AND link(link) */
  AND NOT EXISTS { MATCH (other:Entity)-[also:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(link.claims, [link.claimId]) AND other.id <> $source /* lens: AND stance(also) */ }
WITH subject, link, object, c ORDER BY c.id
WITH subject, link, object, collect(c.text)[0] AS claim
RETURN subject, link, object, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, claim
ORDER BY link.claimId
LIMIT $first
