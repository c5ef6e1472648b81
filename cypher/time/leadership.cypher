// Leaders and office holders, and who came before.
// Whoever leads or led a group or country, directly or through an office in it, in order of time. `now` is what the link says: a stated
// present, a former holder, or a past leader. Two holders at the same time are two rows.
//
// @param group Entity<ArmedGroup|Country|Government|Organization|StateForce>? the group or country, or none for all
// @param first Integer at most this many rows
// @returns table
// @column group Text the group or country
// @column leader Text who leads it
// @column office Text? the office, or null for who leads it directly
// @column now Choice<present|former> what the link says
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column precision Precision? how exact the days are
// @column status Status of the link
// @column groupId ThingId the group or country
// @column leaderId ThingId who leads it
// @column claim ClaimId its claim

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
RETURN group.name AS group, leader.name AS leader, office, CASE WHEN type(link) IN ['LED', 'FORMERLY_HELD'] THEN 'former' ELSE 'present' END AS now,
  link.validFrom AS from, link.validTo AS to, link.asOf AS asOf, link.precision AS precision, /* lens */ link.status AS status, group.id AS groupId, leader.id AS leaderId, link.claimId AS claim
ORDER BY groupId, now DESC, coalesce(from, asOf, to) DESC, claim
LIMIT $first
