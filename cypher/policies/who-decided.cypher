// Who decided what, and when.
// Every policy with who is said to have decided it and the event of the decision. Nobody named is said in words: then the sources leave it
// open, and nobody may be put in that place.
//
// @param actor Entity<Actor>? who decided, or none for all, also those without anybody
// @param first Integer at most this many policies
// @returns table
// @column policy Text the policy
// @column modality Choice<actual|planned|replaced> planned: all that is said of it at its days; replaced: a later date took its place
// @column type Text? what kind of policy
// @column decidedBy List<Text> who decided it, with the status
// @column decision List<Text> the events of the decision, with their days
// @column supportedBy List<Text> who supported it
// @column id ThingId the policy

:param actor => null;
:param first => 200;
MATCH (policy:Policy) /* lens: WHERE thing(policy) */
WITH policy, COLLECT { MATCH (actor:Actor)-[link:DECIDED]->(policy) /* lens: WHERE link(link) */ WITH actor, link ORDER BY actor.id RETURN {id: actor.id, name: actor.name, status: /* lens */ link.status} } AS deciders
WHERE $actor IS NULL OR any(decider IN deciders WHERE decider.id = $actor)
RETURN policy.name AS policy, /* block seen-plan(policy) */ [words IN [CASE WHEN policy:Event OR policy:Policy THEN COLLECT {
  MATCH (policy)-[said]-(:Entity)
  WHERE /* lens */ said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > policy.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < policy.beganFrom, false)
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN said.modality = 'actual' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN 'actual' WHEN EXISTS { (policy)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced' ELSE 'planned' END][0] /* end seen-plan */ AS modality, policy.policyType AS type,
  CASE WHEN size(deciders) = 0 THEN ['nobody named'] ELSE [decider IN deciders | decider.name + ' (' + decider.status + ')'] END AS decidedBy,
  COLLECT { MATCH (event:Event)-[link:CONCERNS]->(policy) /* lens: WHERE link(link) */ ORDER BY event.id RETURN event.name + coalesce(', ' + toString(event.validFrom), ', no later than ' + toString(event.validTo), ', undated') } AS decision,
  COLLECT { MATCH (supporter:Actor)-[link:SUPPORTED]->(policy) /* lens: WHERE link(link) */ ORDER BY supporter.id RETURN supporter.name } AS supportedBy, policy.id AS id
ORDER BY size(deciders) > 0 DESC, id
LIMIT $first
