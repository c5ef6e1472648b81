// Conditions: whose they are, what brought them about, what they bring about.
// One row a state of affairs. A condition without a holder, cause or effect is a loose end: the sources name it and leave it there.
//
// @param holder Entity<Actor|Place>? whose condition it is, or none for all
// @param first Integer at most this many conditions
// @returns table
// @column condition Text the condition
// @column holders List<Text> whose it is
// @column causes List<Text> what brought it about
// @column effects List<Text> what it brings about
// @column id ThingId the condition

:param holder => null;
:param first => 100;
MATCH (condition:Condition)
WHERE ($holder IS NULL OR EXISTS { (:Entity {id: $holder})-[link:HAS_CONDITION|IN_CRISIS|IN_TENSION|AFFECTED_BY]->(condition) /* lens: WHERE link(link) */ })
  /* lens: AND thing(condition) */
RETURN condition.name AS condition,
  COLLECT { MATCH (n:Entity)-[link:HAS_CONDITION|IN_CRISIS|IN_TENSION|AFFECTED_BY]->(condition) /* lens: WHERE link(link) */ WITH DISTINCT n ORDER BY n.id RETURN n.name } AS holders,
  COLLECT { MATCH (n:Entity)-[link:LEADS_TO]->(condition) /* lens: WHERE link(link) */ ORDER BY n.id RETURN n.name } AS causes,
  COLLECT { MATCH (condition)-[link:LEADS_TO]->(n:Entity) /* lens: WHERE link(link) */ ORDER BY n.id RETURN n.name } AS effects, condition.id AS id
ORDER BY size(causes) + size(effects) DESC, id
LIMIT $first
