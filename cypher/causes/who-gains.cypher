// Who gains from something, directly or through what follows from it.
// Up to four steps of LEADS_TO, then a link of a kind that counts as a gain between an actor and what was reached: who took part in it,
// uses or acquired it, has it as a condition, or receives from it. What its members gain counts for the group (`as`). A link of such a kind
// is no proof of a gain (a condition can be a burden): the path says how the thing and the actor hang together, the reader says what it is
// worth.
//
// @param from Entity<Event|Policy|Condition|Actor> what somebody may gain from
// @param gains List<LinkType> link types that count as a gain
// @param first Integer at most this many paths
// @returns graph
// @column path Path from what happens to who gains
// @column who Text who gains
// @column how LinkType the link of gain
// @column through Text what is gained from
// @column status Status of that link
// @column as Text the actor that the link names
// @column steps Count how long the path is
// @column id ThingId who gains

:param from => 'us-departure';
:param gains => ['ACQUIRED', 'USES', 'TOOK_PART_IN', 'HAS_CONDITION', 'SUPPORTS', 'PROVIDES_SAFE_HAVEN', 'SUPPLIED', 'SUPPORTED', 'HAS_BASES_IN'];
:param first => 100;
MATCH path = (from:Entity {id: $from})-[led:LEADS_TO*0..4]->(reached:Entity)-[gain]-(actor:Actor)-[member:MEMBER_OF*0..1]->(who:Actor)
WHERE type(gain) IN $gains AND who <> from /* lens: AND link(gain) AND all(step IN led + member WHERE link(step)) */
  // From an event or a condition gains the actor that the link begins at, from an actor the one that it ends at.
  AND CASE WHEN reached:Actor THEN endNode(gain) ELSE startNode(gain) END = actor
RETURN path, who.name AS who, type(gain) AS how, reached.name AS through, /* lens */ gain.status AS status, actor.name AS as, length(path) AS steps, who.id AS id
ORDER BY steps, id, gain.claimId
LIMIT $first
