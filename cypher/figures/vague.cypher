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
// @column note Text? the reader's remark

:param about => null;
:param first => 100;
MATCH (n:Entity)-[link:HAS_FIGURE]->(figure:Figure {operator: 'vague'})
WHERE ($about IS NULL OR n.id = $about) /* lens: AND figure(figure, link) */
RETURN n, link, figure, figure.label AS words, figure.measure AS measure, n.name AS about,
  EXISTS { (n)-[also:HAS_FIGURE]->(other:Figure) WHERE other.measure = figure.measure AND other.operator <> 'vague' /* lens: AND figure(other, also) */ } AS numberElsewhere, figure.note AS note
ORDER BY figure.id
LIMIT $first
