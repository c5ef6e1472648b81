// Everything a person is tied to.
// Every link of the person and, over an office or a group, the one beyond it: what they lead, hold, decided, did and suffered, with status
// and date.
//
// @param person Entity<Person> the person
// @param first Integer at most this many paths
// @returns graph
// @column path Path from the person
// @column tie LinkType the first link
// @column to Text what it leads to
// @column beyond List<Text> what lies behind that
// @column status Status of the first link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column when Day? the first day that is known
// @column precision Precision? how exact the days are
// @column id ThingId what it leads to

:param person => 'imran-khan';
:param first => 200;
MATCH path = (person:Entity:Person {id: $person})-[link]-(n:Entity)(()-[beyond WHERE beyond.claimId IS NOT NULL /* lens: AND link(beyond) */]->(:Entity)){0,1}
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND (size(beyond) = 0 OR n:Position OR n:Event OR n:Policy) AND none(step IN beyond WHERE endNode(step) = person)
RETURN path, type(link) AS tie, n.name AS to, [step IN beyond | type(step) + ' ' + endNode(step).name] AS beyond, /* lens */ link.status AS status, /* block rests-on(([link] + beyond)) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN ([link] + beyond) WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status(([link] + beyond)) */ [each IN [[one IN ([link] + beyond) | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences(([link] + beyond)) */ COLLECT {
    UNWIND ([link] + beyond) AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences,
  coalesce(link.validFrom, link.asOf, link.validTo) AS when, link.precision AS precision, n.id AS id
ORDER BY size(beyond), when IS NULL, when, link.claimId, beyond
LIMIT $first
