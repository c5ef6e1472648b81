// Links that were so on a day, and those of which that cannot be decided.
// What is known of a time is between which days it began and ended (docs/model.md). `answer` is `in` where the link was so on that day whichever of
// the days that fit are the true ones, and `cannot be decided` where neither that nor the contrary follows; `why` says what is not known. Of what is
// only planned (`modality`) `in` says that it is due on that day, as `time/planned-and-due` does, not that it came about.
//
// @param on Date the day
// @param about Entity? a thing at either end, or none for all
// @param undated Boolean also the links of which that day cannot be decided, those without any date among them
// @param first Integer at most this many links
// @scans whether a link holds at a day follows from three days, which no index joins
// @returns graph
// @column a Thing where it begins
// @column link Link the link
// @column b Thing where it ends
// @column answer Text in, or cannot be decided
// @column why Text? what is not known
// @column modality Choice<actual|planned|replaced|unclaimed> planned: due, not said to have been so; replaced: a later date took its place, by whatever day (`time/planned-and-due` says by which)
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column precision Precision? how exact the days are
// @column timeQualifier Text? after, by, about
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column sentences List<Text> documents and places where it is read

:param on => '2022-06-01';
:param about => null;
:param undated => true;
:param first => 300;
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH a, link, b, /* block time-answer(link, $on, $on) */ CASE
  WHEN coalesce(link.validFrom, link.validTo, link.asOf) IS NULL THEN 'undecided'
  WHEN link.beganFrom > date($on) THEN 'out'
  WHEN link.endedBy < date($on) THEN 'out'
  WHEN $on IS NOT NULL AND coalesce(link.beganBy > date($on), true) THEN 'undecided'
  WHEN $on IS NOT NULL AND coalesce(link.heldTill < date($on), true) THEN 'undecided'
  ELSE 'in'
END /* end time-answer */ AS found
WHERE found = 'in' OR ($undated AND found = 'undecided')
RETURN a, link, b, CASE found WHEN 'in' THEN 'in' ELSE 'cannot be decided' END AS answer, /* block time-unknown(link, $on, $on) */ CASE
  WHEN coalesce(link.validFrom, link.validTo, link.asOf) IS NULL THEN 'no day is known'
  WHEN link.beganFrom > date($on) OR link.endedBy < date($on) THEN null
  WHEN $on IS NOT NULL AND coalesce(link.beganBy > date($on), true) AND $on IS NOT NULL AND coalesce(link.heldTill < date($on), true) THEN 'may have begun later, or may have ended before'
  WHEN $on IS NOT NULL AND coalesce(link.beganBy > date($on), true) THEN 'may have begun later'
  WHEN $on IS NOT NULL AND coalesce(link.heldTill < date($on), true) THEN 'may have ended before'
END /* end time-unknown */ AS why, /* block seen-modality(link) */ CASE WHEN link.modality = 'planned' AND any(due IN [startNode(link), endNode(link)] WHERE EXISTS { (due)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' }) THEN 'replaced' ELSE coalesce(link.modality, 'actual') END /* end seen-modality */ AS modality,
  link.validFrom AS from, link.validTo AS to, link.asOf AS asOf, link.precision AS precision, link.timeQualifier AS timeQualifier, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences
ORDER BY found, link.claimId
LIMIT $first
