// Causes that are only a sequence.
// The source says after, then or since, or puts two sentences side by side; that the first brought about the second is the reader's step.
// With the word that carries it.
//
// @param strengths List<Choice<temporal|adjacency|narrated|purpose|explanatory|enabling|explicit>> strengths to list
// @param first Integer at most this many links
// @returns graph
// @column cause Thing what came first
// @column link Link said to be a cause
// @column effect Thing what came after
// @column strength Text in the source's terms
// @column word Text? the word that carries it
// @column claim Text the claim
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column orderAlsoStated Flag whether the order is a claim of its own
// @column note Text? the reader's remark

:param strengths => ['temporal', 'adjacency', 'narrated'];
:param first => 100;
MATCH (cause:Entity)-[link:LEADS_TO]->(effect:Entity)
WHERE link.strength IN $strengths /* lens: AND link(link) */
MATCH (c:Claim) WHERE c.id IN coalesce(link.claims, [link.claimId]) /* lens: AND said(c) */
RETURN cause, link, effect, link.strength AS strength, c.strengthWord AS word, c.text AS claim, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision,
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences,
  EXISTS { (cause)-[order:BEFORE]->(effect) /* lens: WHERE link(order) */ } AS orderAlsoStated, c.note AS note
ORDER BY strength, link.claimId, claim
LIMIT $first
