// Methods, and who uses them.
// Each method with the events that it was used in, who carried those out, and who pays for itself by it. An actor without a name stays
// without one.
//
// @param method Entity<Method>? one method, or none for all
// @param first Integer at most this many methods
// @returns table
// @column method Text the method
// @column acled Text? ACLED's word for it
// @column events List<Text> where it was used; denied: nobody says so
// @column usedBy List<Text> who used it, with the status
// @column financedByIt List<Text> who lives by it; denied: nobody says so
// @column id ThingId the method

:param method => null;
:param first => 100;
MATCH (method:Method)
WHERE ($method IS NULL OR method.id = $method) /* lens: AND thing(method) */
RETURN method.name AS method, method.acled AS acled,
  COLLECT { MATCH (event:Event)-[link:USED_METHOD]->(method) /* lens: WHERE link(link) */ WITH event, collect(/* lens */ link.status) AS seen ORDER BY event.id RETURN event.name + CASE WHEN all(each IN seen WHERE each = 'denied') THEN ' (denied)' ELSE '' END } AS events,
  COLLECT { MATCH (method)<-[use:USED_METHOD]-(:Event)-[link:CONDUCTED|PERPETRATED_BY]-(actor:Actor) /* lens: WHERE link(use) AND link(link) */ WITH DISTINCT actor, /* lens */ link.status AS status ORDER BY actor.id RETURN actor.name + ' (' + status + ')' } AS usedBy,
  COLLECT { MATCH (actor:Actor)-[link:FINANCED_BY]->(method) /* lens: WHERE link(link) */ WITH actor, collect(/* lens */ link.status) AS seen ORDER BY actor.id RETURN actor.name + CASE WHEN all(each IN seen WHERE each = 'denied') THEN ' (denied)' ELSE '' END } AS financedByIt, method.id AS id
ORDER BY size(events) DESC, id
LIMIT $first
