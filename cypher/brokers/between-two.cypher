// What stands between two actors: everything tied to both.
// Brokers, shared ground, common enemies, common causes. Each path is one way from one to the other over a single thing; the link types say
// which kind of tie it is. No direct link between the two is needed.
//
// @param one Entity<Actor> one of the two
// @param other Entity<Actor> the other
// @param statuses List<Status>? statuses that count, or none for all
// @param first Integer at most this many paths
// @returns graph
// @column path Path from one to the other
// @column broker Text what stands between them
// @column tieToOne LinkType its tie to one
// @column tieToOther LinkType its tie to the other
// @column statusOne Status status of the tie to one
// @column statusOther Status status of the tie to the other
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column id ThingId what stands between them

:param one => 'ttp';
:param other => 'isis-k';
:param statuses => null;
:param first => 200;
MATCH path = (one:Entity {id: $one})-[near]-(between:Entity)-[far]-(other:Entity {id: $other})
WHERE near.claimId IS NOT NULL AND far.claimId IS NOT NULL AND one <> other AND between <> one AND between <> other /* lens: AND link(near) AND link(far) */
  AND ($statuses IS NULL OR (/* lens */ near.status IN $statuses AND /* lens */ far.status IN $statuses))
RETURN path, between.name AS broker, type(near) AS tieToOne, type(far) AS tieToOther, /* lens */ near.status AS statusOne, /* lens */ far.status AS statusOther, /* block rests-on([near, far]) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN [near, far] WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status([near, far]) */ [each IN [[one IN [near, far] | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences([near, far]) */ COLLECT {
    UNWIND [near, far] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, between.id AS id
ORDER BY between:Actor DESC, id, near.claimId, far.claimId
LIMIT $first
