// Casualties by event, each figure with who gives it.
// Figures are never added up: one event may contain another, and two counts of the same dead are not twice the dead. Operator and window
// are part of the figure.
//
// @param measures List<String> what is counted
// @param event Entity<Event>? one event, or none for all
// @param first Integer at most this many figures
// @returns table
// @column event Text the event
// @column measure Text what is counted
// @column operator Choice<exact|nearly|over|around|vague> how exact the number is
// @column value Number? the number
// @column unit Text? of what
// @column from Day? first day of the window
// @column to Day? last day of the window
// @column precision Precision? how exact the window is
// @column timeQualifier Text? what the source says of the window: about, in 2023, to the report
// @column givenBy List<Text> who gives it
// @column containedIn List<Text> figures that it is part of; denied: nobody says so
// @column partOf List<Text> what the event is part of, up to three steps on, with the weakest status on the way
// @column note Text? the reader's remark
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column sentences List<Text> documents and places where it is read
// @column id ThingId the event
// @column figureId ThingId the figure
// @column claimId ClaimId the claim

:param measures => ['deaths', 'deaths of security forces', 'leaders killed'];
:param event => null;
:param first => 200;
MATCH (event:Event)-[link:HAS_FIGURE]->(figure:Figure)
WHERE figure.measure IN $measures /* lens: AND figure(figure, link) */ AND ($event IS NULL OR event.id = $event)
RETURN event.name AS event, figure.measure AS measure, figure.operator AS operator, figure.value AS value, figure.unit AS unit,
  figure.validFrom AS from, figure.validTo AS to, figure.precision AS precision, figure.timeQualifier AS timeQualifier,
  COLLECT { MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS givenBy,
  COLLECT { MATCH (figure)-[in:SUBSET_OF]->(whole:Figure) /* lens: WHERE link(in) */ WITH whole, collect(/* lens */ in.status) AS seen ORDER BY whole.id RETURN whole.label + CASE WHEN all(each IN seen WHERE each = 'denied') THEN ' (denied)' ELSE '' END } AS containedIn,
  COLLECT { MATCH (event)-[parts:PART_OF*1..3]->(wider:Entity) /* lens: WHERE all(part IN parts WHERE link(part)) */ WITH wider, parts ORDER BY size(parts), [one IN parts | one.claimId] WITH wider, collect(parts)[0] AS parts ORDER BY size(parts), wider.id
    RETURN wider.name + ' (' + /* block weakest-status(parts) */ [each IN [[one IN parts | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0] /* end weakest-status */ + ')' } AS partOf,
  figure.note AS note, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn,
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, event.id AS id, figure.id AS figureId, link.claimId AS claimId
ORDER BY value IS NULL, value DESC, figureId
LIMIT $first
