// Policies, and whom and what they hit.
// From the policy to its targets, and to the places and occasions that it applies in. Also the figure for the size of a population where
// there is one.
//
// @param policy Entity<Policy>? one policy, or none for all
// @param target Entity? one target, or none for all
// @param first Integer at most this many links
// @returns graph
// @column policy Thing the policy
// @column link Link how it hits
// @column target Thing whom or what
// @column size Path? how many they are
// @column how LinkType type of the link
// @column hits Text whom or what
// @column number Text? how many they are
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column policyId ThingId the policy
// @column targetId ThingId whom or what

:param policy => null;
:param target => null;
:param first => 200;
MATCH (policy:Policy)-[link:TARGETS|TARGETS_POPULATION|APPLIES_IN|POSTPONES]->(target:Entity)
WHERE ($policy IS NULL OR policy.id = $policy) AND ($target IS NULL OR target.id = $target) /* lens: AND link(link) */
OPTIONAL MATCH size = (target)-[counted:HAS_FIGURE]->(figure:Figure) /* lens: WHERE figure(figure, counted) */
RETURN policy, link, target, size, type(link) AS how, target.name AS hits, figure.label AS number, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, policy.id AS policyId, target.id AS targetId
ORDER BY policyId, how, targetId, figure.id
LIMIT $first
