// Links of which a period cannot be decided, and why.
// Neither that they were so on some day of the period nor the contrary follows from what is known of their days (docs/model.md). The counts
// of all three answers are in `time/answers-in-a-period`, what was so on one day in `time/holds-at`.
//
// @param from Date? first day, or none for an open beginning
// @param to Date? last day, or none for an open end
// @param about Entity? a thing at either end, or none for all
// @param unknown Choice<date|beginning|end>? what is not known: no day at all, when it began, when it ended; or none for all
// @param first Integer at most this many links
// @scans a link may miss any of its days
// @returns graph
// @column a Thing where it begins
// @column link Link the link
// @column b Thing where it ends
// @column why Text what is not known
// @column modality Choice<actual|planned|replaced|unclaimed> planned: due, not said to have been so; replaced: a later date took its place
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column precision Precision? how exact the days are
// @column timeQualifier Text? after, by, about
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column sentences List<Text> documents and places where it is read

:param from => '2022-01-01';
:param to => '2022-12-31';
:param about => null;
:param unknown => null;
:param first => 300;
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH a, link, b, /* block time-unknown(link, $from, $to) */ CASE
  WHEN coalesce(link.validFrom, link.validTo, link.asOf) IS NULL THEN 'no day is known'
  WHEN link.beganFrom > date($to) OR link.endedBy < date($from) THEN null
  WHEN $to IS NOT NULL AND coalesce(link.beganBy > date($to), true) AND $from IS NOT NULL AND coalesce(link.heldTill < date($from), true) THEN 'may have begun later, or may have ended before'
  WHEN $to IS NOT NULL AND coalesce(link.beganBy > date($to), true) THEN 'may have begun later'
  WHEN $from IS NOT NULL AND coalesce(link.heldTill < date($from), true) THEN 'may have ended before'
END /* end time-unknown */ AS why
WHERE why IS NOT NULL AND ($unknown IS NULL OR why CONTAINS CASE $unknown WHEN 'date' THEN 'no day' WHEN 'beginning' THEN 'begun' ELSE 'ended' END)
RETURN a, link, b, why, /* block seen-modality(link) */ CASE WHEN link.modality = 'planned' AND any(due IN [startNode(link), endNode(link)] WHERE EXISTS { (due)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' }) THEN 'replaced' ELSE coalesce(link.modality, 'actual') END /* end seen-modality */ AS modality,
  link.validFrom AS from, link.validTo AS to, link.asOf AS asOf, link.precision AS precision, link.timeQualifier AS timeQualifier, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn,
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences
ORDER BY why, link.claimId
LIMIT $first
