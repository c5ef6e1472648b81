// The longest chains of cause.
// From something without a stated cause to something without a stated effect. Read each as a story that the sources tell in steps; it is
// not stronger than its weakest step.
//
// @param atLeast Integer<1..100> fewest steps of a chain
// @param first Integer at most this many chains
// @scans a chain may begin anywhere
// @returns graph
// @column chain Path the chain of causes
// @column story List<Text> what it runs over
// @column length Count how many steps
// @column strengths List<Text> strength of each step in the source's terms
// @column weakest Text the weakest of them
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column sureness Number? the confidences of the steps multiplied, 0 to 1; empty where nobody judged one of them

:param atLeast => 2;
:param first => 50;
MATCH chain = (root:Entity)-[steps:LEADS_TO*1..8]->(end:Entity)
WHERE size(steps) >= $atLeast AND NOT EXISTS { (root)<-[link:LEADS_TO]-() /* lens: WHERE link(link) */ } AND NOT EXISTS { (end)-[link:LEADS_TO]->() /* lens: WHERE link(link) */ }
  /* lens: AND all(step IN steps WHERE link(step)) */
WITH chain, steps, [step IN steps | coalesce(step.strength, 'not given')] AS strengths
RETURN chain, [n IN nodes(chain) | n.name] AS story, size(steps) AS length, strengths,
  /* block weakest-strength(steps) */ [word IN ['adjacency', 'temporal', 'narrated', 'not given', 'purpose', 'explanatory', 'enabling', 'explicit'] WHERE word IN [one IN steps | coalesce(one.strength, 'not given')]][0] /* end weakest-strength */ AS weakest, /* block rests-on(steps) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN steps WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status(steps) */ [each IN [[one IN steps | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences(steps) */ COLLECT {
    UNWIND steps AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences,
  CASE WHEN all(step IN steps WHERE /* lens */ step.confidence IS NOT NULL)
    THEN round(reduce(sureness = 1.0, step IN steps | sureness * /* lens */ step.confidence / 100), 2) END AS sureness
ORDER BY length DESC, [step IN steps | step.claimId]
LIMIT $first
