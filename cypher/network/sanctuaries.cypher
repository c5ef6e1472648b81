// Sanctuaries: a group's bases, and who rules there.
// A group with bases in a country or place, whoever governs or controls it, and what ties the two. The ties between them show whether the
// host tolerates, helps or fights the guest; a contested tie is the crux.
//
// @param group Entity<ArmedGroup>? the group, or none for all
// @param first Integer at most this many rows
// @returns graph
// @column path Path from the guest over the place to the host
// @column tie Path? between host and guest
// @column guest Text who stays there
// @column presence LinkType how
// @column place Text where
// @column rule LinkType how the host rules there
// @column host Text who rules there
// @column tieOfHost LinkType? link between host and guest
// @column status Status? of that link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what any link of it is built on, beside its status
// @column weakestStatus Status the weakest of the statuses along it
// @column sentences List<Text> documents and places where it is read
// @column id ThingId who stays there

:param group => null;
:param first => 100;
MATCH path = (group:Actor)-[base:HAS_BASES_IN|OPERATES_IN]->(place:Entity)<-[rule:GOVERNS|CONTROLS_TERRITORY]-(host:Actor)
WHERE (place:Country OR place:Place) AND host <> group /* lens: AND link(base) AND link(rule) */ AND ($group IS NULL OR group.id = $group)
OPTIONAL MATCH tie = (host)-[link]-(group) WHERE link.claimId IS NOT NULL /* lens: AND link(link) */
RETURN path, tie, group.name AS guest, type(base) AS presence, place.name AS place, type(rule) AS rule, host.name AS host, type(link) AS tieOfHost, /* lens */ link.status AS status, /* block rests-on([one IN [base, rule, link] WHERE one IS NOT NULL]) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN [one IN [base, rule, link] WHERE one IS NOT NULL] WHERE word IN /* lens */ one.restsOn)] /* end rests-on */ AS restsOn,
  /* block weakest-status([one IN [base, rule, link] WHERE one IS NOT NULL]) */ [each IN [[one IN [one IN [base, rule, link] WHERE one IS NOT NULL] | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ AS weakestStatus,
  /* block sentences([one IN [base, rule, link] WHERE one IS NOT NULL]) */ COLLECT {
    UNWIND [one IN [base, rule, link] WHERE one IS NOT NULL] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, group.id AS id
ORDER BY id, presence, rule, link.claimId
LIMIT $first
