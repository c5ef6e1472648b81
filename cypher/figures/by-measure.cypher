// Figures by measure, with operator and source.
// Every number as it is given: nearly, over, around and vague are part of it. Sorted by measure, then by size, so that figures for the same
// thing stand together.
//
// @param measure Measure? what is counted, or none for all
// @param holder Entity<Actor|Document>? who gives it, or none for all
// @param first Integer at most this many figures
// @returns table
// @column measure Text what is counted
// @column about Text of what
// @column operator Choice<exact|nearly|over|around|vague> how exact the number is
// @column value Number? the number
// @column unit Text? of what
// @column givenBy Text who gives it
// @column document ThingId where it is read
// @column sentence Text? the place in it
// @column grade Grade of the stance
// @column from Day? first day of the window
// @column to Day? last day of the window
// @column precision Precision? how exact the window is
// @column timeQualifier Text? what the source says of the window: last three months, in 2023, to the report
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column claimId ClaimId the claim
// @column note Text? the reader's remark
// @column id ThingId the figure
// @column holderId ThingId who gives it

:param measure => null;
:param holder => null;
:param first => 300;
MATCH (n:Entity)-[link:HAS_FIGURE]->(figure:Figure)
WHERE ($measure IS NULL OR figure.measure = $measure) /* lens: AND figure(figure, link) */
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim)
WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */ AND ($holder IS NULL OR holder.id = $holder)
RETURN figure.measure AS measure, n.name AS about, figure.operator AS operator, figure.value AS value, figure.unit AS unit, holder.name AS givenBy, s.document AS document, s.locator AS sentence,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade, figure.validFrom AS from, figure.validTo AS to, figure.precision AS precision, figure.timeQualifier AS timeQualifier,
  /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, made.id AS claimId, figure.note AS note, figure.id AS id, holder.id AS holderId
ORDER BY measure, value IS NULL, value DESC, id, holderId
LIMIT $first
