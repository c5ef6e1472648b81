// The Admiralty matrix: links by best grade.
// A row a grade of source, A (reliable) to F (cannot be judged), and a column a grade of information, 1 (confirmed) to 6 (cannot be
// judged). Each link counts once, with the best grades of the stances that affirm it; one that is only
// denied has none.
//
// @param about Entity? a thing at either end, or none for all
// @scans a table of all links by grade
// @returns table
// @column source Choice<A|B|C|D|E|F|none> grade of the source
// @column confirmed1 Count links of information grade 1
// @column probable2 Count links of information grade 2
// @column possible3 Count links of information grade 3
// @column doubtful4 Count links of information grade 4
// @column improbable5 Count links of information grade 5
// @column unknown6 Count links of information grade 6, or of none
// @column links Count all of them

:param about => null;
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH coalesce(/* lens */ link.sourceGrade, 'none') AS source, /* lens */ link.informationGrade AS information
RETURN source, count(CASE WHEN information = 1 THEN 1 END) AS confirmed1, count(CASE WHEN information = 2 THEN 1 END) AS probable2,
  count(CASE WHEN information = 3 THEN 1 END) AS possible3, count(CASE WHEN information = 4 THEN 1 END) AS doubtful4,
  count(CASE WHEN information = 5 THEN 1 END) AS improbable5, count(CASE WHEN information = 6 OR information IS NULL THEN 1 END) AS unknown6, count(*) AS links
ORDER BY source
LIMIT 10
