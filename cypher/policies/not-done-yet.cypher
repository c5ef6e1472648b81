// Policies that are decided and not carried out, with their deadlines.
// A policy with planned links and its deadline event, seen from a day of reference. One of which all that is known says that it was decided later is
// left out; `decided` says whether it was by that day, or that this cannot be decided. `daysLeft` counts to the latest reading of the date; a negative number is past the deadline, which does not say that
// it was carried out. All of it is seen from that day: a denied decision decides nothing, a deadline that a later one had replaced by then is none,
// `done` is what had happened by then, and `mayBeDone` what happened on a day that is not known to be before it.
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
// @column precision Precision? how exact the days are
// @column daysLeft Number? from the day of reference to the last day
// @column planned List<Text> what is planned of it
// @column done List<Text> what is done of it
// @column mayBeDone List<Text> what is done of it, by that day or later
// @column id ThingId the policy

:param on => '2023-10-05';
:param first => 100;
MATCH (policy:Policy)-[link]->(n:Entity)
WHERE /* lens */ link.status = 'planned' /* lens: AND link(link) */
WITH policy, link, n ORDER BY link.claimId
WITH policy, collect(type(link) + ' ' + n.name) AS planned
WITH policy, planned, COLLECT {
  MATCH (policy)<-[deciding:DECIDED|CONCERNS]-(by:Entity)
  WHERE (type(deciding) = 'DECIDED' OR by.eventType = 'decision') AND /* lens */ deciding.status <> 'denied' /* lens: AND link(deciding) */
  WITH CASE type(deciding) WHEN 'DECIDED' THEN deciding ELSE by END AS decision
  RETURN /* block time-answer(decision, null, $on) */ CASE
    WHEN coalesce(decision.validFrom, decision.validTo, decision.asOf) IS NULL THEN 'undecided'
    WHEN decision.beganFrom > date($on) THEN 'out'
    WHEN decision.endedBy < date(null) THEN 'out'
    WHEN $on IS NOT NULL AND coalesce(decision.beganBy > date($on), true) THEN 'undecided'
    WHEN null IS NOT NULL AND coalesce(decision.heldTill < date(null), true) THEN 'undecided'
    ELSE 'in'
  END /* end time-answer */
} AS answers
WHERE size(answers) = 0 OR any(answer IN answers WHERE answer <> 'out')
OPTIONAL MATCH (policy)-[due:PLANNED_FOR]->(deadline:Event)
WHERE /* lens */ due.status <> 'denied' /* lens: AND link(due) */ AND NOT EXISTS {
  MATCH (deadline)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity)
  WHERE turn.status <> 'denied' AND /* block was-so-by(turn, $on) */ (CASE
    WHEN coalesce(turn.validFrom, turn.validTo, turn.asOf) IS NULL THEN 'undecided'
    WHEN turn.beganFrom > date($on) THEN 'out'
    WHEN turn.endedBy < date(null) THEN 'out'
    WHEN $on IS NOT NULL AND coalesce(turn.beganBy > date($on), true) THEN 'undecided'
    WHEN null IS NOT NULL AND coalesce(turn.heldTill < date(null), true) THEN 'undecided'
    ELSE 'in'
  END = 'in' OR EXISTS {
    MATCH (:Entity)-[told:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(turn.claims, [turn.claimId]) /* lens: AND stance(told) */
      AND coalesce(told.saidOn, COLLECT { MATCH (read:Entity:Document {id: told.document}) RETURN coalesce(read.validTo, read.validFrom) }[0]) <= date($on)
  }) /* end was-so-by */
}
WITH policy, planned, answers, deadline, coalesce(deadline.validTo, policy.validTo) AS latest, COLLECT {
  MATCH (policy)-[done:CARRIED_OUT_THROUGH]->(n:Entity)
  WHERE none(word IN ['planned', 'denied'] WHERE word = /* lens */ done.status) /* lens: AND link(done) */
  WITH n, done, /* block time-answer(done, null, $on) */ CASE
    WHEN coalesce(done.validFrom, done.validTo, done.asOf) IS NULL THEN 'undecided'
    WHEN done.beganFrom > date($on) THEN 'out'
    WHEN done.endedBy < date(null) THEN 'out'
    WHEN $on IS NOT NULL AND coalesce(done.beganBy > date($on), true) THEN 'undecided'
    WHEN null IS NOT NULL AND coalesce(done.heldTill < date(null), true) THEN 'undecided'
    ELSE 'in'
  END /* end time-answer */ AS answer ORDER BY n.id
  WHERE answer <> 'out'
  RETURN {name: n.name, sure: /* block was-so-by(done, $on) */ (CASE
    WHEN coalesce(done.validFrom, done.validTo, done.asOf) IS NULL THEN 'undecided'
    WHEN done.beganFrom > date($on) THEN 'out'
    WHEN done.endedBy < date(null) THEN 'out'
    WHEN $on IS NOT NULL AND coalesce(done.beganBy > date($on), true) THEN 'undecided'
    WHEN null IS NOT NULL AND coalesce(done.heldTill < date(null), true) THEN 'undecided'
    ELSE 'in'
  END = 'in' OR EXISTS {
    MATCH (:Entity)-[told:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(done.claims, [done.claimId]) /* lens: AND stance(told) */
      AND coalesce(told.saidOn, COLLECT { MATCH (read:Entity:Document {id: told.document}) RETURN coalesce(read.validTo, read.validFrom) }[0]) <= date($on)
  }) /* end was-so-by */}
} AS done
RETURN policy.name AS policy, policy.policyType AS type, CASE WHEN 'in' IN answers THEN 'in' ELSE 'cannot be decided' END AS decided, deadline.name AS deadline, deadline.validFrom AS earliest, latest, CASE WHEN deadline.validTo IS NULL THEN policy.precision ELSE deadline.precision END AS precision, duration.inDays(date($on), latest).days AS daysLeft, planned,
  [each IN done WHERE each.sure | each.name] AS done, [each IN done WHERE each.sure = false | each.name] AS mayBeDone, policy.id AS id
ORDER BY latest IS NULL, latest, id
LIMIT $first
