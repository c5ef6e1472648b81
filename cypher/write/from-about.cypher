// A span counted back from the day of a document is about its first day alone: the document's own day is known.
// For graphs of before version 6, which said so of both, and of one event neither.
// @returns table
// @column changed Count how many things and claims

MATCH (article:Document {id: 'article'})
MATCH (n:Entity|Claim)
WHERE n.validTo = article.validFrom AND (n.timeQualifier = 'about' OR n.id = 'killing-of-isis-k-leaders' AND n.timeQualifier = 'within')
SET n.timeQualifier = 'from about'
RETURN count(n) AS changed
