// Pairs of things that several claims speak of.
// The same two things, tied in more than one way: a wide claim beside a narrow one, a strong word beside a weak one, an asserted link
// beside a denied one. What looks like one relation may be several propositions that do not stand or fall together.
//
// @param about Entity? one of the two, or none for all
// @param differing Boolean only pairs whose claims differ in status
// @param first Integer at most this many pairs
// @scans any pair may have several claims
// @returns table
// @column one Text one of the pair
// @column other Text the other
// @column count Count how many claims
// @column ties List<Text> the link of each, with status, strength and qualifier
// @column claims List<Text> their claims
// @column oneId ThingId one of the pair
// @column otherId ThingId the other

:param about => null;
:param differing => true;
:param first => 100;
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity)
MATCH (a)-[link]-(b)
WHERE c.id IN coalesce(link.claims, [link.claimId]) /* lens: AND link(link) AND said(c) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair, c, link ORDER BY c.id
WITH pair, collect(type(link) + ' (' + /* lens */ link.status + coalesce(', ' + link.strength, '') + coalesce(', ' + c.qualifier, '') + ')') AS ties, collect(DISTINCT /* lens */ link.status) AS statuses, collect(c.text) AS claims
WHERE size(ties) > 1 AND (NOT $differing OR size(statuses) > 1)
RETURN pair[0].name AS one, pair[1].name AS other, size(ties) AS count, ties, claims, pair[0].id AS oneId, pair[1].id AS otherId
ORDER BY count DESC, oneId, otherId
LIMIT $first
