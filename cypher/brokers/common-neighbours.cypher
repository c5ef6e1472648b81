// Things that several given things are tied to.
// What a set of actors has in common: the more of them a thing is tied to, the higher it stands.
//
// @param things List<Entity> the things to compare
// @param atLeast Integer<1..1000> fewest of them that a thing is tied to
// @param kind Kind? kind of what they have in common, or none for all
// @param first Integer at most this many things
// @returns table
// @column common Text what they have in common
// @column of Count how many of the given things are tied to it
// @column ties List<Text> each of them with its link types
// @column id ThingId what they have in common

:param things => ['ttp', 'isis-k', 'afghan-taliban', 'islamic-state'];
:param atLeast => 2;
:param kind => null;
:param first => 100;
MATCH (n:Entity)-[link]-(common:Entity)
WHERE n.id IN $things AND link.claimId IS NOT NULL /* lens: AND link(link) */ AND NOT common.id IN $things AND ($kind IS NULL OR $kind IN labels(common))
WITH common, n, link ORDER BY n.id, link.claimId
WITH common, n, collect(DISTINCT type(link)) AS types
WITH common, collect(n.name + ': ' + reduce(all = head(types), type IN tail(types) | all + ', ' + type)) AS ties
WHERE size(ties) >= $atLeast
RETURN common.name AS common, size(ties) AS of, ties, common.id AS id
ORDER BY of DESC, id
LIMIT $first
