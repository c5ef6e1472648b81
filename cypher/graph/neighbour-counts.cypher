// A thing's links, counted.
// By type, direction and status, most first. Nothing is loaded. A thing without such links gives one row with a count of 0.
//
// @param id String the thing
// @param kinds List<String> kinds of the things at the other end, or null for all
// @param linkTypes List<String> link types, or null for all
// @param statuses List<String> statuses as stored (asserted, contested …), or null for all
// @param from String first day of the period, or null
// @param to String last day of the period, or null
// @param undated String INCLUDE, EXCLUDE or ONLY: what happens to undated links
// @param documents List<String> ids of documents with a stance on the link, or null for all
// @param minSourceGrade String worst source grade that still counts, A to F, or null
// @param minInformationGrade Integer worst information grade that still counts, 1 to 6, or null
// @returns table
// @column type LinkType? type of the links, or null in the row of a thing without any
// @column direction Choice<IN|OUT> whether they come in or go out
// @column status Status? their status, or null in the row of a thing without any
// @column count Count how many links
// @column neighbours Count how many different things at the other end, over all rows

:param id => 'ttp';
:param kinds => null;
:param linkTypes => null;
:param statuses => null;
:param from => null;
:param to => null;
:param undated => 'INCLUDE';
:param documents => null;
:param minSourceGrade => null;
:param minInformationGrade => null;
MATCH (n:Entity {id: $id})
OPTIONAL MATCH (n)-[r]-(o:Entity)
WHERE /* block passes(r, $from, $to) */ r.claimId IS NOT NULL
  AND ($linkTypes IS NULL OR type(r) IN $linkTypes)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR any(d IN r.documents WHERE d IN $documents))
  AND ($minSourceGrade IS NULL OR r.sourceGrade <= $minSourceGrade)
  AND ($minInformationGrade IS NULL OR r.informationGrade <= $minInformationGrade)
  AND CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN $undated <> 'EXCLUDE'
    ELSE $undated <> 'ONLY'
      AND ($from IS NULL OR coalesce(r.validTo, r.asOf, r.validFrom) >= date($from))
      AND ($to IS NULL OR coalesce(r.validFrom, r.asOf, r.validTo) <= date($to)) END /* end passes */
  AND ($kinds IS NULL OR any(kind IN labels(o) WHERE kind IN $kinds))
WITH n, type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, r.status AS status,
  count(r) AS count, collect(DISTINCT o.id) AS others
WITH collect({type: type, direction: direction, status: status, count: count}) AS groups, collect(others) AS others
WITH groups, size(COLLECT { UNWIND others AS list UNWIND list AS id RETURN DISTINCT id }) AS neighbours
UNWIND groups AS row
RETURN row.type AS type, row.direction AS direction, row.status AS status, row.count AS count, neighbours
ORDER BY count DESC, type, direction, status
LIMIT 1000
