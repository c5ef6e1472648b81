// Policies, and whom and what they hit.
// From the policy to its targets, and to the places and occasions that it applies in. Also the figure for the size of a population where
// there is one.
//
// @param policy Entity<Policy>? one policy, or none for all
// @param target Entity? one target, or none for all
// @param first Integer at most this many links
// @returns graph

:param policy => null;
:param target => null;
:param first => 200;
MATCH (policy:Policy)-[link:TARGETS|TARGETS_POPULATION|APPLIES_IN|POSTPONES]->(target:Entity)
WHERE ($policy IS NULL OR policy.id = $policy) AND ($target IS NULL OR target.id = $target)
OPTIONAL MATCH size = (target)-[:HAS_FIGURE]->(figure:Figure)
RETURN policy, link, target, size, type(link) AS how, target.name AS hits, figure.label AS number, link.status AS status, policy.id AS policyId, target.id AS targetId
ORDER BY policyId, how, targetId, figure.id
LIMIT $first
