// Nodes of any graph by their texts.
// Every text that a node has counts, also in lists of texts; exact ones first, then those that begin so. Reads every node with one of the labels: a graph with full-text indexes is searched by search-fulltext.
//
// @param text String the words as typed, in lower case
// @param kinds List<String>? labels to keep, or null for all
// @param first Integer at most this many
// @param claims Boolean whether the graph is one of claims: things then keep their own ids
// @returns table
// @column item Map<AnyThing> the thing
// @column matched Text its text that matched
// @column score Number how well, from 1 to 3
// @column total Count how many things match

:param text => 'taliban';
:param kinds => null;
:param first => 20;
:param claims => true;
MATCH (n)
WHERE $kinds IS NULL OR any(kind IN labels(n) WHERE kind IN $kinds)
WITH n, reduce(texts = [], key IN keys(n) | texts + CASE WHEN valueType(n[key]) STARTS WITH 'LIST<STRING' THEN n[key] ELSE [toStringOrNull(n[key])] END) AS texts
WITH n, [x IN texts WHERE toLower(x) CONTAINS $text] AS found
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
