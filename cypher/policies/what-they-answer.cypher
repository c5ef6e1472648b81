// What a policy answers: the conditions and events that brought it about.
// Chains of LEADS_TO, up to five steps, that end in the policy or in what it is carried out through. The reason that is given is not always
// the reason that there is: the strength and status of each step are in the chain.
//
// @param policy Entity<Policy>? one policy, or none for all
// @param first Integer at most this many chains
// @returns graph
// @column chain Path from the reason to the policy
// @column policy Text the policy
// @column answers Text the reason
// @column strengths List<Text> strength and status of each step
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column policyId ThingId the policy
// @column id ThingId the reason

:param policy => null;
:param first => 100;
MATCH chain = (reason:Entity)-[steps:LEADS_TO*1..5]->(:Entity)<-[through:CARRIED_OUT_THROUGH*0..1]-(policy:Policy)
WHERE ($policy IS NULL OR policy.id = $policy) /* lens: AND all(step IN steps + through WHERE link(step)) */
RETURN chain, policy.name AS policy, reason.name AS answers, [step IN steps | coalesce(step.strength, 'not given') + ' (' + /* lens */ step.status + ')'] AS strengths, /* block rests-on((steps + through)) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN (steps + through) WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status((steps + through)) */ [each IN [[one IN (steps + through) | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences((steps + through)) */ COLLECT {
    UNWIND (steps + through) AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, policy.id AS policyId, reason.id AS id
ORDER BY policyId, size(steps), id
LIMIT $first
