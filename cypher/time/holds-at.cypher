// Links that hold at a date.
// `how` keeps apart what is known: within its stated dates; open, when it began before, has no stated end and was last said to hold on an
// earlier day; by then, when only the last possible day is known. Undated links are in when asked for, and marked.
//
// @param on Date the day
// @param about Entity? a thing at either end, or none for all
// @param undated Boolean also the links without a date
// @param first Integer at most this many links
// @returns graph
// @column a Thing where it begins
// @column link Link the link
// @column b Thing where it ends
// @column how Text what is known of that day
// @column from Day? the first day that fits
// @column to Day? the last day that fits
// @column asOf Day? the day on which it was said to hold
// @column status Status of the link

:param on => '2022-06-01';
:param about => null;
:param undated => false;
:param first => 300;
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH a, link, b, date($on) AS day, coalesce(link.validTo, link.asOf, link.validFrom) AS ends
WITH a, link, b, CASE
    WHEN ends IS NULL THEN 'undated'
    WHEN link.validFrom <= day AND day <= ends THEN 'within its dates'
    WHEN link.validFrom <= day AND link.validTo IS NULL THEN 'open, last known earlier'
    WHEN link.validFrom IS NULL AND ends = day THEN 'said on that day'
    WHEN link.validFrom IS NULL AND link.validTo >= day THEN 'perhaps: only its last day is known'
  END AS how
WHERE how IS NOT NULL AND ($undated OR how <> 'undated')
RETURN a, link, b, how, link.validFrom AS from, link.validTo AS to, link.asOf AS asOf, /* lens */ link.status AS status
ORDER BY how DESC, link.claimId
LIMIT $first
