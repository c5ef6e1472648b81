// Vague quantities.
// Hundreds, many, almost daily: said as a quantity and no number. They must not be turned into one; a better source may give it.
//
// @param about Entity? the thing counted for, or none for all
// @param first Integer at most this many figures
// @returns graph
// @column n Thing what it is about
// @column link Link between the two
// @column figure Thing the figure
// @column words Text as it is said
// @column measure Text what it measures
// @column about Text what it is about
// @column numberElsewhere Flag whether another figure gives a number
// @column timeQualifier Text? what the source says of the time
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column note Text? the reader's remark

:param about => null;
:param first => 100;
MATCH (n:Entity)-[link:HAS_FIGURE]->(figure:Figure {operator: 'vague'})
WHERE ($about IS NULL OR n.id = $about) /* lens: AND figure(figure, link) */
RETURN n, link, figure, figure.label AS words, figure.measure AS measure, n.name AS about,
  EXISTS { (n)-[also:HAS_FIGURE]->(other:Figure) WHERE other.measure = figure.measure AND other.operator <> 'vague' /* lens: AND figure(other, also) */ } AS numberElsewhere,
  figure.timeQualifier AS timeQualifier, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, figure.precision AS precision,
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, figure.note AS note
ORDER BY figure.id
LIMIT $first
