// Leaders and office holders, and who came before.
// Whoever leads or led a group or country, directly or through an office in it, in order of time. `now` is what the link says: a stated
// present, a former holder, or a past leader. Two holders at the same time are two rows; who leads directly and through an office, with the same
// days and status, is one.
//
// @param group Entity<ArmedGroup|Country|Government|Organization|StateForce>? the group or country, or none for all
// @param first Integer at most this many rows
// @scans all groups, unless one is named
// @returns table
// @column group Text the group or country
// @column leader Text who leads it
// @column office Text? the office, or null where none is named
// @column now Choice<present|former> what the link says
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column precision Precision? how exact the days are
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column sentences List<Text> documents and places where it is read
// @column groupId ThingId the group or country
// @column leaderId ThingId who leads it
// @column claimIds List<ClaimId> its claims

:param group => null;
:param first => 200;
MATCH (group:Entity)
WHERE $group IS NULL OR group.id = $group
CALL (group) {
  MATCH (leader:Actor)-[link:LEADS|LED]->(group) /* lens: WHERE link(link) */
  RETURN leader, link, null AS office
  UNION ALL
  MATCH (leader:Actor)-[link:HOLDS_POSITION|FORMERLY_HELD]->(position:Position)-[within:POSITION_IN]->(group) /* lens: WHERE link(link) AND link(within) */
  RETURN leader, link, position.name AS office
}
WITH group, leader, CASE WHEN type(link) IN ['LED', 'FORMERLY_HELD'] THEN 'former' ELSE 'present' END AS now, link.validFrom AS from, link.validTo AS to,
  link.asOf AS asOf, link.precision AS precision, /* lens */ link.status AS status, office, link
ORDER BY office IS NULL, office, link.claimId
WITH group, leader, now, from, to, asOf, precision, status, collect(office) AS offices, collect(link) AS links
// One that leads through two offices has a row for each.
UNWIND CASE WHEN size(offices) > 1 THEN offices ELSE [offices[0]] END AS office
RETURN group.name AS group, leader.name AS leader, office, now, from, to, asOf, precision, status,
  /* block rests-on(links) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN links WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block sentences(links) */ COLLECT {
    UNWIND links AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences,
  group.id AS groupId, leader.id AS leaderId, [each IN links | each.claimId] AS claimIds
ORDER BY groupId, now DESC, coalesce(from, asOf, to) DESC, leaderId, office
LIMIT $first
