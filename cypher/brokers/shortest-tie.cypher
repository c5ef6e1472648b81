// The shortest ties between two things, over links that one trusts.
// All chains of the smallest length, up to eight links, over the given statuses only. Leave contested and deduced out, and see whether they
// still hang together. No row: they do not.
//
// @param from Entity the thing at one end
// @param to Entity the thing at the other end
// @param statuses List<Status>? statuses that count, or none for all
// @param without List<LinkType>? link types that do not count, or none
// @param first Integer at most this many chains
// @scans what a lens leaves is gathered before the search (Neo4j 2026 cannot judge stances within it)
// @returns graph
// @column chain Path one end to the other
// @column links Count how long it is
// @column over List<Text> the things along it
// @column ties List<Text> its links with their statuses
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read

:param from => 'noor-wali-mehsud';
:param to => 'imran-khan';
:param statuses => ['asserted', 'attributed', 'planned'];
:param without => null;
:param first => 20;
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
// What a lens leaves is gathered first: Neo4j 2026 cannot look at stances while it searches.
WITH from, to /* lens: , COLLECT { MATCH (:Entity)-[link]->(:Entity) WHERE link.claimId IS NOT NULL AND link(link) AND ($statuses IS NULL OR status(link) IN $statuses) RETURN link } AS left */
MATCH chain = ALL SHORTEST (from)
  (()-[link WHERE link.claimId IS NOT NULL /* lens: AND link IN left */ AND ($statuses IS NULL /* lens: OR true */ OR link.status IN $statuses) AND ($without IS NULL OR NOT type(link) IN $without)]-(:Entity)){1,8}
  (to)
RETURN chain, length(chain) AS links, [n IN nodes(chain) | n.name] AS over, [r IN relationships(chain) | type(r) + ' (' + /* lens */ r.status + ')'] AS ties, /* block rests-on(relationships(chain)) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN relationships(chain) WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status(relationships(chain)) */ [each IN [[one IN relationships(chain) | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences(relationships(chain)) */ COLLECT {
    UNWIND relationships(chain) AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences
ORDER BY over, ties
LIMIT $first
