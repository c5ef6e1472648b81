// Effects with several causes.
// What more than one claim explains: the causes side by side, each with its strength and who says so. They may add up, compete, or be the
// same thing under two names.
//
// @param atLeast Integer<1..1000> fewest causes
// @param first Integer at most this many effects
// @returns table
// @column effect Text what is explained
// @column count Count how many causes
// @column causes List<Text> each with its strength, its status and who says so
// @column id ThingId the effect

:param atLeast => 2;
:param first => 100;
MATCH (cause:Entity)-[link:LEADS_TO]->(effect:Entity) /* lens: WHERE link(link) */
WITH effect, cause, link,
  COLLECT { MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS holders
ORDER BY cause.id
WITH effect, collect(cause.name + ' (' + coalesce(link.strength, 'not given') + ', ' + /* lens */ link.status + ', ' + CASE WHEN size(holders) = 0 THEN 'nobody' ELSE reduce(all = holders[0], one IN holders[1..] | all + ' and ' + one) END + ')') AS causes
WHERE size(causes) >= $atLeast
RETURN effect.name AS effect, size(causes) AS count, causes, effect.id AS id
ORDER BY count DESC, id
LIMIT $first
