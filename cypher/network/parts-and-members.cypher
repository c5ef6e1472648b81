// What belongs to a group or country: members, parts, affiliates, leaders.
// The thing from the inside: who is a member or part of it, up to three steps down, and who leads it. Membership that was deduced says so.
//
// @param whole Entity<Actor> the group or country
// @param first Integer at most this many paths
// @returns graph
// @column path Path from the whole to the part
// @column part Text the part or member
// @column ties List<Text> the links with their statuses
// @column down Count how many links down
// @column id ThingId the part or member

:param whole => 'ttp';
:param first => 200;
MATCH path = (whole:Entity {id: $whole})<-[links:MEMBER_OF|PART_OF|AFFILIATED_WITH|LEADS|LED|POSITION_IN|HOLDS_POSITION*1..3]-(part:Entity)
WHERE NOT part:Place /* lens: AND all(link IN links WHERE link(link)) */
RETURN path, part.name AS part, [link IN links | type(link) + ' (' + /* lens */ link.status + ')'] AS ties, size(links) AS down, part.id AS id
ORDER BY down, id, [link IN links | link.claimId]
LIMIT $first
