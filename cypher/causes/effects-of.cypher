// What follows from something.
// Chains of LEADS_TO that begin with it, up to six steps on, with the strength of each step in the source's own terms and the weakest of
// them.
//
// @param cause Entity<Condition|Event|Policy|Method|Actor> where it begins
// @param strengths List<Choice<explicit|enabling|explanatory|purpose|narrated|temporal|adjacency>>? strengths that count as a step, or none for all
// @param first Integer at most this many chains
// @returns graph
// @column chain Path the chain of causes
// @column to Text the effect at its end
// @column length Count how many steps
// @column strengths List<Text> strength of each step in the source's terms
// @column weakest Text the weakest of them
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column sureness Number? the confidences of the steps multiplied, 0 to 1; empty where nobody judged one of them

:param cause => 'operation-2014';
:param strengths => null;
:param first => 200;
MATCH chain = (cause:Entity {id: $cause})-[steps:LEADS_TO*1..6]->(effect:Entity)
WHERE all(step IN steps WHERE ($strengths IS NULL OR step.strength IN $strengths) /* lens: AND link(step) */)
WITH chain, effect, steps, [step IN steps | coalesce(step.strength, 'not given')] AS strengths
RETURN chain, effect.name AS to, size(steps) AS length, strengths, /* block weakest-strength(steps) */ [word IN ['adjacency', 'temporal', 'narrated', 'not given', 'purpose', 'explanatory', 'enabling', 'explicit'] WHERE word IN [one IN steps | coalesce(one.strength, 'not given')]][0] /* end weakest-strength */ AS weakest, /* block rests-on(steps) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN steps WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
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
ORDER BY length, effect.id, [step IN steps | step.claimId]
LIMIT $first
