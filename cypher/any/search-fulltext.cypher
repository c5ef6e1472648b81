// Nodes of any graph by its full-text indexes.
// The text that matched is the shortest of a node's that holds the words, or else its shortest.
//
// @param indexes List<String> names of the full-text indexes
// @param lucene String the words as a query of a full-text index
// @param text String the words as typed, in lower case
// @param kinds List<String>? labels to keep, or null for all
// @param first Integer at most this many
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @returns table
// @column item Map<AnyThing> the thing
// @column matched Text its text that matched
// @column score Number how well, from 1 to 3
// @column total Count how many things match

:param indexes => ['entity_names'];
:param lucene => 'taliban*';
:param text => 'taliban';
:param kinds => null;
:param first => 20;
:param claims => true;
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $lucene, {limit: 1000}) YIELD node AS n, score
WHERE $kinds IS NULL OR any(kind IN labels(n) WHERE kind IN $kinds)
WITH DISTINCT n
WITH n, reduce(texts = [], key IN keys(n) | texts + CASE WHEN valueType(n[key]) STARTS WITH 'LIST<STRING' THEN n[key] ELSE [toStringOrNull(n[key])] END) AS all
WITH n, [x IN all WHERE toLower(x) CONTAINS $text] AS found, [x IN all WHERE x IS NOT NULL] AS texts
WITH n, CASE WHEN size(found) > 0 THEN found ELSE texts END AS found
WHERE size(found) > 0
WITH n, reduce(best = found[0], x IN found | CASE WHEN size(x) < size(best) THEN x ELSE best END) AS matched
WITH n, matched, CASE WHEN toLower(matched) = $text THEN 3 WHEN toLower(matched) STARTS WITH $text THEN 2 ELSE 1 END AS rank
WITH collect({n: n, matched: matched, rank: rank}) AS hits
WITH hits, size(hits) AS count
UNWIND hits AS hit
WITH hit, count
ORDER BY hit.rank DESC, size(hit.matched), elementId(hit.n)
LIMIT $first
WITH hit.n AS n, hit.matched AS matched, hit.rank AS score, count AS total
RETURN {id: CASE WHEN $claims AND n:Entity THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() } ELSE COUNT { (n)--() } END,
    documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0] END} AS item, matched, score, total
ORDER BY score DESC, size(matched), item.id
LIMIT 1000
