// Who objects to a policy, and what it sets off.
// Denials of what is said about a policy, and the conditions and events that follow from it or from what it is carried out through.
// Policies without any of these are left out; silence of the sources is no consent.
//
// @param policy Entity<Policy>? one policy, or none for all
// @param first Integer at most this many policies
// @returns table
// @column policy Text the policy
// @column denials List<Text> who denies what of it
// @column setsOff List<Text> what it leads to
// @column id ThingId the policy

:param policy => null;
:param first => 100;
MATCH (policy:Policy)
WHERE $policy IS NULL OR policy.id = $policy
WITH policy,
  COLLECT {
    MATCH (holder:Entity)-[s:DENIES]->(c:Claim)-[:SUBJECT|OBJECT]->(policy) /* lens: WHERE stance(s) AND claim(c) */
    WITH DISTINCT holder, c ORDER BY c.id, holder.id
    RETURN holder.name + ' denies: ' + c.text
  } AS denials,
  COLLECT {
    MATCH (policy)-[steps:CARRIED_OUT_THROUGH*0..1]->(source:Entity)-[link:LEADS_TO]->(effect:Entity)
    /* lens: WHERE link(link) AND all(step IN steps WHERE link(step)) */
    WITH DISTINCT effect, link ORDER BY link.claimId
    RETURN effect.name + ' (' + coalesce(link.strength, 'strength not given') + ', ' + /* lens */ link.status + ')'
  } AS setsOff
WHERE size(denials) + size(setsOff) > 0
RETURN policy.name AS policy, denials, setsOff, policy.id AS id
ORDER BY size(denials) + size(setsOff) DESC, id
LIMIT $first
