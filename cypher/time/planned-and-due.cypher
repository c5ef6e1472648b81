// What was planned, and whether it is due.
// Planned claims seen from a day of reference: `past` when the last day that fits is over, `ahead` when the first is still to come, `due` when the day
// lies between them, so that neither is decided. Past does not say that it happened: look for a claim that says so. The day on which a plan was
// told is no date of what is planned. A plan that another has taken the place of by that day is not due any more: `replacedBy` names that, and
// `mayBeReplacedBy` what took its place on a day that is not known, and by that day nobody had said so. What takes the place of a plan is
// judged by everybody's stances, whatever the lens. `time/holds-at` answers alike: `in` or `cannot be decided` is `due` here.
//
// @param on Date day of reference
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many claims
// @scans plans of all kinds
// @returns table
// @column state Text replaced, ahead, due, past or no date
// @column replacedBy List<Text> what is planned in its place
// @column mayBeReplacedBy List<Text> what took its place, by that day or later
// @column planned Text the claim
// @column earliest Day? the first day that fits
// @column latest Day? the last day that fits; an `about` gives some days more, on which it is still due
// @column daysLeft Number? from the day of reference to the last day
// @column timeQualifier Text? by, about
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column subject Text where its link begins
// @column object Text where its link ends
// @column claimId ClaimId the claim

:param on => '2023-12-15';
:param about => null;
:param first => 200;
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {modality: 'planned'})-[:OBJECT]->(b:Entity)
MATCH (a)-[link]-(b)
WHERE c.id IN coalesce(link.claims, [link.claimId]) /* lens: AND link(link) AND said(c) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH c, a, link, b, date($on) AS day, c.validFrom AS earliest, c.validTo AS latest, /* block time-answer(c, $on, $on) */ CASE
  WHEN coalesce(c.validFrom, c.validTo, c.asOf) IS NULL THEN 'undecided'
  WHEN c.beganFrom > date($on) THEN 'out'
  WHEN c.endedBy < date($on) THEN 'out'
  WHEN $on IS NOT NULL AND coalesce(c.beganBy > date($on), true) THEN 'undecided'
  WHEN $on IS NOT NULL AND coalesce(c.heldTill < date($on), true) THEN 'undecided'
  ELSE 'in'
END /* end time-answer */ AS answer,
  COLLECT {
    MATCH (plan)-[turn:BEFORE {timeQualifier: 'replaced'}]->(other:Entity)
    WHERE plan IN [a, b] AND turn.status <> 'denied'
      AND (plan = a OR EXISTS { MATCH (other)<-[later]-(a) WHERE type(later) = type(link) AND later.status = 'planned' })
    WITH other, max(/* block was-so-by(turn, $on) */ (CASE
      WHEN coalesce(turn.validFrom, turn.validTo, turn.asOf) IS NULL THEN 'undecided'
      WHEN turn.beganFrom > date($on) THEN 'out'
      WHEN turn.endedBy < date(null) THEN 'out'
      WHEN $on IS NOT NULL AND coalesce(turn.beganBy > date($on), true) THEN 'undecided'
      WHEN null IS NOT NULL AND coalesce(turn.heldTill < date(null), true) THEN 'undecided'
      ELSE 'in'
    END = 'in' OR EXISTS {
      MATCH (:Entity)-[told:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(turn.claims, [turn.claimId]) /* lens: AND stance(told) */
        AND coalesce(told.saidOn, COLLECT { MATCH (read:Entity:Document {id: told.document}) RETURN coalesce(read.validTo, read.validFrom) }[0]) <= date($on)
    }) /* end was-so-by */) AS sure ORDER BY other.id
    RETURN {name: other.name, sure: sure}
  } AS turns
WITH *, [turn IN turns WHERE turn.sure | turn.name] AS replacedBy, [turn IN turns WHERE NOT turn.sure | turn.name] AS mayBeReplacedBy
RETURN CASE WHEN size(replacedBy) > 0 THEN 'replaced' WHEN coalesce(earliest, latest) IS NULL THEN 'no date' WHEN answer <> 'out' THEN 'due' WHEN latest < day THEN 'past' ELSE 'ahead' END AS state, replacedBy, mayBeReplacedBy,
  c.text AS planned, earliest, latest, duration.inDays(day, latest).days AS daysLeft, c.timeQualifier AS timeQualifier, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, a.name AS subject, b.name AS object, c.id AS claimId
ORDER BY latest IS NULL, latest, claimId
LIMIT $first
