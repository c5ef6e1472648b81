// Words that may mean more than one thing.
// What was met, what it was read as and on which ground, and what else it may be. If the other reading is right, the claims of that place
// change their ends.
//
// @param thing Entity? read as it, or perhaps meant by it; none for all
// @param first Integer at most this many mentions
// @returns table
// @column words Text the words
// @column readAs Text what they were read as
// @column mayMean List<Text> what else they may mean
// @column basis Text? why they were read so
// @column document ThingId where they stand
// @column sentence Text the place in it
// @column stancesThere Count stances on the thing that are read at that place
// @column id ThingId what they were read as

:param thing => null;
:param first => 200;
MATCH (m:Mention)-[:REFERS_TO]->(read:Entity)
WITH m, read, COLLECT { MATCH (m)-[:MAY_REFER_TO]->(other:Entity) /* lens: WHERE thing(other) */ ORDER BY other.id RETURN other } AS others
WHERE ($thing IS NULL OR read.id = $thing OR any(other IN others WHERE other.id = $thing)) /* lens: AND thing(read) */
RETURN m.text AS words, read.name AS readAs, [other IN others | other.name] AS mayMean, m.basis AS basis, m.document AS document, m.locator AS sentence,
  COUNT { MATCH (read)<-[:SUBJECT|OBJECT]-(c:Claim)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-() WHERE s.document = m.document AND s.locator = m.locator /* lens: AND stance(s) AND claim(c) */ RETURN DISTINCT s } AS stancesThere,
  read.id AS id
ORDER BY document, m.position, m.id
LIMIT $first
