// Policies that are decided and not carried out, with their deadlines.
// A policy with planned links and its deadline event, seen from a day of reference. One of which all that is known says that it was decided later is
// left out; `decided` says whether it was by that day, or that this cannot be decided. `daysLeft` counts to the latest reading of the date; a negative number is past the deadline, which does not say that
// it was carried out. `done` are links that say something of it has happened.
//
// @param on Date day of reference
// @param first Integer at most this many policies
// @returns table
// @column policy Text the policy
// @column type Text? what kind of policy
// @column decided Text in: it was decided by that day; or cannot be decided
// @column deadline Text? the event that it is planned for
// @column earliest Day? the first day that fits
// @column latest Day? the last day that fits
// @column daysLeft Number? from the day of reference to the last day
// @column planned List<Text> what is planned of it
// @column done List<Text> what is done of it
// @column id ThingId the policy

:param on => '2023-10-05';
:param first => 100;
MATCH (policy:Policy)-[link]->(:Entity)
WHERE /* lens */ link.status = 'planned' /* lens: AND link(link) */
WITH DISTINCT policy, COLLECT {
  MATCH (policy)<-[deciding:DECIDED|CONCERNS]-(by:Entity)
  WHERE (type(deciding) = 'DECIDED' OR by.eventType = 'decision') /* lens: AND link(deciding) */
  WITH CASE type(deciding) WHEN 'DECIDED' THEN deciding ELSE by END AS decision
  RETURN /* block time-answer(decision, null, $on) */ CASE
    WHEN coalesce(decision.validFrom, decision.validTo, decision.asOf) IS NULL THEN 'undecided'
    WHEN decision.validFrom > date($on) THEN 'out'
    WHEN decision.validTo < date(null) THEN 'out'
    WHEN $on IS NOT NULL AND coalesce(decision.beganBy > date($on), true) THEN 'undecided'
    WHEN null IS NOT NULL AND coalesce(decision.heldTill < date(null), true) THEN 'undecided'
    ELSE 'in'
  END /* end time-answer */
} AS answers
WHERE size(answers) = 0 OR any(answer IN answers WHERE answer <> 'out')
OPTIONAL MATCH (policy)-[due:PLANNED_FOR]->(deadline:Event) /* lens: WHERE link(due) */
WITH policy, answers, deadline, coalesce(deadline.validTo, policy.validTo) AS latest
RETURN policy.name AS policy, policy.policyType AS type, CASE WHEN 'in' IN answers THEN 'in' ELSE 'cannot be decided' END AS decided, deadline.name AS deadline, deadline.validFrom AS earliest, latest, duration.inDays(date($on), latest).days AS daysLeft,
  COLLECT { MATCH (policy)-[planned]->(n:Entity) WHERE /* lens */ planned.status = 'planned' /* lens: AND link(planned) */ WITH planned, n ORDER BY planned.claimId RETURN type(planned) + ' ' + n.name } AS planned,
  COLLECT { MATCH (policy)-[done:CARRIED_OUT_THROUGH]->(n:Entity) WHERE /* lens */ done.status <> 'planned' /* lens: AND link(done) */ WITH n ORDER BY n.id RETURN n.name } AS done, policy.id AS id
ORDER BY latest IS NULL, latest, id
LIMIT $first
