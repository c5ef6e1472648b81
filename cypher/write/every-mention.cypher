// Every mention with what it refers to and may refer to.
// @returns table
// @column mention Map its properties
// @column refersTo ThingId? what it is read as
// @column mayReferTo List<ThingId> what else it may mean

MATCH (m:Mention)
RETURN properties(m) AS mention, COLLECT { MATCH (m)-[:REFERS_TO]->(n:Entity) RETURN n.id ORDER BY n.id }[0] AS refersTo,
  COLLECT { MATCH (m)-[:MAY_REFER_TO]->(n:Entity) RETURN n.id ORDER BY n.id } AS mayReferTo
ORDER BY m.id
