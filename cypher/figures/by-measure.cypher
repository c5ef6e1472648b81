// Figures by measure, with operator and source.
// Every number as it is given: nearly, over, around and vague are part of it. Sorted by measure, then by size, so that figures for the same
// thing stand together.
//
// @param measure String? what is counted, or none for all
// @param holder Entity<Actor|Document>? who gives it, or none for all
// @param first Integer at most this many figures
// @returns table

:param measure => null;
:param holder => null;
:param first => 300;
MATCH (n:Entity)-[link:HAS_FIGURE]->(figure:Figure)
WHERE $measure IS NULL OR figure.measure = $measure
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(:Claim {id: link.claimId})
WHERE $holder IS NULL OR holder.id = $holder
RETURN figure.measure AS measure, n.name AS about, figure.operator AS operator, figure.value AS value, figure.unit AS unit, holder.name AS givenBy, s.locator AS place,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade, figure.validFrom AS from, figure.validTo AS to, figure.note AS note, figure.id AS id, holder.id AS holderId
ORDER BY measure, value IS NULL, value DESC, id, holderId
LIMIT $first
