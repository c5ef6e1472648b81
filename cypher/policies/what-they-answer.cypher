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
// @column policyId ThingId the policy
// @column id ThingId the reason

:param policy => null;
:param first => 100;
MATCH chain = (reason:Entity)-[steps:LEADS_TO*1..5]->(:Entity)<-[through:CARRIED_OUT_THROUGH*0..1]-(policy:Policy)
WHERE ($policy IS NULL OR policy.id = $policy) /* lens: AND all(step IN steps + through WHERE link(step)) */
RETURN chain, policy.name AS policy, reason.name AS answers, [step IN steps | coalesce(step.strength, 'not given') + ' (' + /* lens */ step.status + ')'] AS strengths, policy.id AS policyId, reason.id AS id
ORDER BY policyId, size(steps), id
LIMIT $first
