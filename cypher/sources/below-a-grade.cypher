// Links below a grade.
// What would go if only better sources or better information counted: the best source is worse than the letter, or the best information
// worse than the digit. A link that nobody affirms has no grade, and so is not below one.
//
// @param source SourceGrade worst source that is good enough, A (reliable) to F
// @param information Choice<1|2|3|4|5|6>? worst information that is good enough, 1 (confirmed) to 6, or none for any
// @param holders Integer<1..1000>? affirmed by at most so many, or none for any number: 1 is what a single one says
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many links
// @scans grades are in no index
// @returns graph
// @column a Thing where it begins
// @column link Link the link
// @column b Thing where it ends
// @column grade Grade? its best grades
// @column affirmedBy Count how many documents and actors affirm it
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read

:param source => 'C';
:param information => '3';
:param holders => null;
:param about => null;
:param first => 300;
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
// Worked out once: a row asks it four times.
WITH a, link, b, coalesce(/* lens: seen(link), */ link) AS seen
WHERE seen.sourceGrade > $source OR seen.informationGrade > toInteger($information)
WITH a, link, b, seen, COUNT {
  MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */
  RETURN DISTINCT holder
} AS affirmedBy
WHERE $holders IS NULL OR affirmedBy <= $holders
RETURN a, link, b, seen.sourceGrade + toString(seen.informationGrade) AS grade, affirmedBy, seen.status AS status, coalesce(seen.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences
ORDER BY grade DESC, link.claimId
LIMIT $first
