// Alliances and enmities over time, pair by pair.
// Every link of the two kinds between a pair of actors, by the first day on which it can have begun, with what is known of that day; those without
// one last. `turns` counts how often a pair surely goes from one side to the other: the one began before the other can have. `undecided` counts the
// changes of side along the list of which the order is not known. Denied links stand in the list with their status and do not count, and what is
// only planned turns nothing.
//
// @param about Entity<Actor>? one of the pair, or none for all
// @param friendly List<LinkType> link types of support
// @param hostile List<LinkType> link types of enmity
// @param first Integer at most this many pairs
// @scans a course of all ties of a pair, for all pairs
// @returns table
// @column one Text one of the pair
// @column other Text the other
// @column relation Choice<friendly|hostile|mixed|denied> what it is on the whole
// @column turns Count how often it surely changes sides
// @column undecided Count changes of side whose order is not known
// @column history List<Text> the links in order of time
// @column oneId ThingId one of the pair
// @column otherId ThingId the other

:param about => null;
:param friendly => ['SUPPORTS', 'SUPPORTED', 'COLLABORATES_WITH', 'AFFILIATED_WITH', 'PROVIDES_SAFE_HAVEN', 'SUPPLIED', 'SAME_AUTHORITY_AS'];
:param hostile => ['AT_WAR_WITH', 'ANTAGONIST_OF', 'COMPETES_WITH', 'FORCED', 'PUBLICLY_ACCUSES', 'ATTACKED', 'TARGETED', 'KILLED', 'IN_TENSION_WITH'];
:param first => 100;
MATCH (a:Actor)-[link]->(b:Actor)
WHERE type(link) IN $friendly + $hostile /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair, link
ORDER BY link.beganFrom IS NULL, link.beganFrom, link.beganBy IS NULL, link.beganBy, link.claimId
WITH pair, collect({
  side: CASE WHEN type(link) IN $friendly THEN 1 ELSE -1 END, status: /* lens */ link.status, from: link.beganFrom, by: link.beganBy, planned: link.modality = 'planned',
  words: /* block began-words(link) */ CASE
    WHEN link.beganFrom = link.beganBy THEN 'began ' + toString(link.beganBy)
    WHEN link.beganFrom IS NOT NULL AND link.beganBy IS NOT NULL THEN 'began between ' + toString(link.beganFrom) + ' and ' + toString(link.beganBy)
    WHEN link.beganFrom IS NOT NULL THEN 'began ' + toString(link.beganFrom) + ' or later'
    WHEN link.beganBy IS NOT NULL THEN 'began by ' + toString(link.beganBy)
    ELSE 'beginning unknown'
  END /* end began-words */ + ': ' + startNode(link).name + ' '
    + replace(replace(toLower(type(link)), '_', ' '), 'safe haven', 'safe haven to') + ' ' + endNode(link).name + ' (' + /* lens */ link.status + ')'
}) AS steps
WITH pair, steps, [step IN steps WHERE step.status <> 'denied'] AS counting
WITH pair, steps, [step IN counting | step.side] AS sides, [step IN counting WHERE NOT coalesce(step.planned, false)] AS were
WITH pair, steps, sides, [i IN range(1, size(were) - 1) WHERE were[i].side <> were[i - 1].side | coalesce(were[i - 1].by < were[i].from, false)] AS changes
RETURN pair[0].name AS one, pair[1].name AS other,
  CASE WHEN size(sides) = 0 THEN 'denied' WHEN all(side IN sides WHERE side = 1) THEN 'friendly' WHEN all(side IN sides WHERE side = -1) THEN 'hostile' ELSE 'mixed' END AS relation,
  size([sure IN changes WHERE sure]) AS turns, size([sure IN changes WHERE NOT sure]) AS undecided, [step IN steps | step.words] AS history, pair[0].id AS oneId, pair[1].id AS otherId
ORDER BY turns DESC, undecided DESC, size(history) DESC, oneId, otherId
LIMIT $first
