// Figures by measure, with operator and source.
// Every number as it is given: nearly, over, around and vague are part of it. Sorted by measure, then by size, so that figures for the same
// thing stand together.
//
// @param measure String? what is counted, or none for all
// @param holder Entity<Actor|Document>? who gives it, or none for all
// @param first Integer at most this many figures
// @returns table
// @column measure Text what is counted
// @column about Text of what
// @column operator Choice<exact|nearly|over|around|vague> how exact the number is
// @column value Number? the number
// @column unit Text? of what
// @column givenBy Text who gives it
// @column place Text? where it is read
// @column grade Grade of the stance
// @column from Day? first day of the window
// @column to Day? last day of the window
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
RETURN figure.measure AS measure, n.name AS about, figure.operator AS operator, figure.value AS value, figure.unit AS unit, holder.name AS givenBy, s.locator AS place,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade, figure.validFrom AS from, figure.validTo AS to, figure.note AS note, figure.id AS id, holder.id AS holderId
ORDER BY measure, value IS NULL, value DESC, id, holderId
LIMIT $first
