// Around a thing, within two steps, over links that one trusts.
// All that is tied to it directly or over one other thing, by statuses. Take away contested and deduced, and see what of the neighbourhood
// stands on firm ground.
//
// @param thing Entity the thing in the middle
// @param statuses List<Status>? statuses that count, or none for all
// @param steps Integer 1 or 2
// @param first Integer at most this many paths
// @returns graph
// @column path Path from the thing
// @column thing Text the other thing
// @column away Count how many links away
// @column ties List<LinkType> the links along the path
// @column id ThingId the other thing

:param thing => 'noor-wali-mehsud';
:param statuses => ['asserted', 'attributed'];
:param steps => 2;
:param first => 300;
MATCH path = (n:Entity {id: $thing})-[links*1..2]-(other:Entity)
WHERE size(links) <= $steps AND other <> n AND all(link IN links WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($statuses IS NULL OR /* lens */ link.status IN $statuses))
RETURN path, other.name AS thing, size(links) AS away, [link IN links | type(link)] AS ties, other.id AS id
ORDER BY away, id, [link IN links | link.claimId]
LIMIT $first
