// Triangles of friends and enemies.
// Three actors, all tied to each other by support or enmity. By the old rule a triangle is balanced when its enmities are none or two: my
// enemy's enemy is my friend. An unbalanced one is a strain to look at, or a claim to doubt.
//
// @param friendly List<LinkType> link types of support
// @param hostile List<LinkType> link types of enmity
// @param about Entity<Actor>? one of the three, or none for all
// @param first Integer at most this many triangles
// @scans any three may be one
// @returns graph
// @column triangle Path round the three
// @column three List<Text> the three
// @column enmities Count how many of the links are hostile
// @column balanced Flag whether they are none or two
// @column ties List<Text> the links with their statuses
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read

:param friendly => ['SUPPORTS', 'SUPPORTED', 'COLLABORATES_WITH', 'AFFILIATED_WITH', 'PROVIDES_SAFE_HAVEN', 'SUPPLIED', 'SAME_AUTHORITY_AS'];
:param hostile => ['AT_WAR_WITH', 'ANTAGONIST_OF', 'COMPETES_WITH', 'FORCED', 'PUBLICLY_ACCUSES', 'ATTACKED', 'TARGETED', 'KILLED', 'IN_TENSION_WITH'];
:param about => null;
:param first => 100;
MATCH triangle = (a:Actor)-[ab]-(b:Actor)-[bc]-(c:Actor)-[ca]-(a)
WHERE a.id < b.id AND b.id < c.id AND all(link IN [ab, bc, ca] WHERE type(link) IN $friendly + $hostile AND /* lens */ link.status <> 'denied' /* lens: AND link(link) */)
  AND ($about IS NULL OR $about IN [a.id, b.id, c.id])
WITH triangle, a, b, c, [ab, bc, ca] AS links, size([link IN [ab, bc, ca] WHERE type(link) IN $hostile]) AS enmities
RETURN triangle, [a.name, b.name, c.name] AS three, enmities, enmities % 2 = 0 AS balanced, [link IN links | type(link) + ' (' + /* lens */ link.status + ')'] AS ties, /* block rests-on(links) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN links WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status(links) */ [each IN [[one IN links | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences(links) */ COLLECT {
    UNWIND links AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences
ORDER BY balanced, a.id, b.id, c.id, [link IN links | link.claimId]
LIMIT $first
