// Conditions: whose they are, what brought them about, what they bring about.
// One row a state of affairs. Whom it affects is not whose it is. Each cause and effect comes with its strength: a mere order in time is no
// cause yet. A condition without a holder, cause or effect is a loose end: the sources name it and leave it there.
//
// @param holder Entity<Actor|Place>? whose condition it is or whom it affects, or none for all
// @param first Integer at most this many conditions
// @returns table
// @column condition Text the condition
// @column holders List<Text> whose it is
// @column affects List<Text> whom it affects
// @column causes List<Text> what brought it about, with strength and status
// @column effects List<Text> what it brings about, with strength and status
// @column id ThingId the condition

:param holder => null;
:param first => 100;
MATCH (condition:Condition) /* lens: WHERE thing(condition) */
WITH condition, COLLECT {
  MATCH (n:Entity)-[link:HAS_CONDITION|IN_CRISIS|IN_TENSION|AFFECTED_BY]->(condition) /* lens: WHERE link(link) */
  WITH DISTINCT n, type(link) = 'AFFECTED_BY' AS affected ORDER BY n.id
  RETURN {id: n.id, name: n.name, affected: affected}
} AS bearers
WHERE $holder IS NULL OR any(one IN bearers WHERE one.id = $holder)
RETURN condition.name AS condition, [one IN bearers WHERE one.affected = false | one.name] AS holders, [one IN bearers WHERE one.affected | one.name] AS affects,
  COLLECT { MATCH (n:Entity)-[link:LEADS_TO]->(condition) /* lens: WHERE link(link) */ ORDER BY n.id RETURN n.name + ' (' + coalesce(link.strength, 'not given') + ', ' + /* lens */ link.status + ')' } AS causes,
  COLLECT { MATCH (condition)-[link:LEADS_TO]->(n:Entity) /* lens: WHERE link(link) */ ORDER BY n.id RETURN n.name + ' (' + coalesce(link.strength, 'not given') + ', ' + /* lens */ link.status + ')' } AS effects, condition.id AS id
ORDER BY size(causes) + size(effects) DESC, id
LIMIT $first
