// What belongs to a group or country: members, parts, affiliates, leaders.
// The thing from the inside: who is a member or part of it or of the set, up to three steps down, and who leads it. Membership that was
// deduced says so.
//
// @param whole Entity<Actor> the group or country
// @param first Integer at most this many paths
// @returns graph
// @column path Path from the whole to the part
// @column part Text the part or member
// @column ties List<Text> the links with their statuses
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column down Count how many links down
// @column id ThingId the part or member

:param whole => 'ttp';
:param first => 200;
MATCH path = (whole:Entity {id: $whole})<-[links:MEMBER_OF|MEMBER_OF_SET|PART_OF|AFFILIATED_WITH|LEADS|LED|POSITION_IN|HOLDS_POSITION*1..3]-(part:Entity)
WHERE NOT part:Place /* lens: AND all(link IN links WHERE link(link)) */
RETURN path, part.name AS part, [link IN links | type(link) + ' (' + /* lens */ link.status + ')'] AS ties, /* block rests-on(links) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN links WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status(links) */ [each IN [[one IN links | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences(links) */ COLLECT {
    UNWIND links AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, size(links) AS down, part.id AS id
ORDER BY down, id, [link IN links | link.claimId]
LIMIT $first
