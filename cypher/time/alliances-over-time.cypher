// Alliances and enmities over time, pair by pair.
// Every link of the two kinds between a pair of actors, in order of time, undated ones last. `turns` counts how often a pair goes from one
// side to the other along that order: 0 is a steady relation, more is a change of alliance (or two claims that do not fit together). Denied
// links stand in the list with their status and do not count.
//
// @param about Entity<Actor>? one of the pair, or none for all
// @param friendly List<LinkType> link types of support
// @param hostile List<LinkType> link types of enmity
// @param first Integer at most this many pairs
// @returns table
// @column one Text one of the pair
// @column other Text the other
// @column relation Choice<friendly|hostile|mixed|denied> what it is on the whole
// @column turns Count how often it changes sides
// @column history List<Text> the links in order of time
// @column oneId ThingId one of the pair
// @column otherId ThingId the other

:param about => null;
:param friendly => ['SUPPORTS', 'SUPPORTED', 'COLLABORATES_WITH', 'AFFILIATED_WITH', 'PROVIDES_SAFE_HAVEN', 'SUPPLIED', 'SAME_AUTHORITY_AS'];
:param hostile => ['AT_WAR_WITH', 'ANTAGONIST_OF', 'COMPETES_WITH', 'FORCED', 'PUBLICLY_ACCUSES', 'ATTACKED', 'TARGETED', 'KILLED', 'IN_TENSION_WITH'];
:param first => 100;
MATCH (a:Actor)-[link]->(b:Actor)
WHERE type(link) IN $friendly + $hostile /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair, link, coalesce(link.validFrom, link.asOf, link.validTo) AS when
ORDER BY when IS NULL, when, link.claimId
WITH pair, collect({
  side: CASE WHEN type(link) IN $friendly THEN 1 ELSE -1 END, status: /* lens */ link.status,
  words: coalesce('since ' + toString(link.validFrom), 'as of ' + toString(link.asOf), 'until ' + toString(link.validTo), 'undated') + ': ' + startNode(link).name + ' '
    + replace(toLower(type(link)), '_', ' ') + ' ' + endNode(link).name + ' (' + /* lens */ link.status + ')'
}) AS steps
WITH pair, steps, [step IN steps WHERE step.status <> 'denied' | step.side] AS sides
RETURN pair[0].name AS one, pair[1].name AS other,
  CASE WHEN size(sides) = 0 THEN 'denied' WHEN all(side IN sides WHERE side = 1) THEN 'friendly' WHEN all(side IN sides WHERE side = -1) THEN 'hostile' ELSE 'mixed' END AS relation,
  size([i IN range(1, size(sides) - 1) WHERE sides[i] <> sides[i - 1]]) AS turns, [step IN steps | step.words] AS history, pair[0].id AS oneId, pair[1].id AS otherId
ORDER BY turns DESC, size(history) DESC, oneId, otherId
LIMIT $first
