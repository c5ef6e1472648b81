// Nodes of any graph by their texts.
// Every text that a node has counts, also in lists of texts. Best first: a text as typed, letter for letter (4), but for case (3), one that begins so (2), one that holds it
// (1), and nodes whose texts have all the words between them (0); then the shorter text. Full-text indexes are asked first; nodes with a property that none of them covers
// are read, for $clock milliseconds. 10,000 are ranked, those with a text as typed before others.
//
// @param indexes List<String> names of full-text indexes, or none
// @param covered Map label → properties that these indexes hold
// @param asked Map what is typed. typed: as it is. texts: in lower case, with all words and with those that tell something. words: those that tell something. lucene: the same as a query of a full-text index
// @param kinds List<String>? labels to keep, or null for all
// @param first Integer at most this many
// @param most Integer so many are looked at in an index
// @param clock Integer milliseconds for reading nodes
// @param claims Boolean whether the graph is one of claims: things then keep their own ids, and nothing else is found
// @scans what no full-text index covers, for $clock milliseconds
// @returns table
// @column item Map<AnyThing>? the thing; null where nothing matches
// @column matched Text? its text that matched
// @column score Number? how well, from 0 to 4
// @column total Count how many things match
// @column totalIsExact Flag whether there are no more than that
// @column unseen Count how many nodes the clock did not allow to read

:param indexes => [];
:param covered => {};
:param asked => {typed: 'Taliban', texts: ['taliban'], words: ['taliban'], lucene: 'taliban*'};
:param kinds => null;
:param first => 20;
:param most => 1000;
:param clock => 1500;
:param claims => true;
WITH datetime.realtime().epochMillis + $clock AS until
CALL () {
  UNWIND $indexes AS index
  CALL (index) {
    CALL db.index.fulltext.queryNodes(index, $asked.lucene, {limit: $most}) YIELD node
    RETURN collect(node) AS nodes
  }
  RETURN reduce(all = [], some IN collect(nodes) | all + some) AS indexed, any(some IN collect(size(nodes)) WHERE some = $most) AS cut
}
CALL (until) {
  MATCH (n)
  WITH n, CASE
    WHEN datetime.realtime().epochMillis > until THEN null
    WHEN size($indexes) > 0 AND all(key IN keys(n) WHERE any(label IN labels(n) WHERE key IN coalesce($covered[label], []))) THEN ''
    ELSE toLower(reduce(lines = '\n', key IN keys(n) | lines + CASE
      WHEN n[key] IS :: STRING THEN n[key] + '\n'
      WHEN valueType(n[key]) STARTS WITH 'LIST<STRING' THEN reduce(some = '', x IN n[key] | some + x + '\n')
      ELSE coalesce(toStringOrNull(n[key]) + '\n', '')
    END))
  END AS lines
  WITH n, lines IS NOT NULL AS seen, CASE WHEN all(word IN $asked.words WHERE lines CONTAINS word) THEN any(text IN $asked.texts WHERE lines CONTAINS '\n' + text + '\n') END AS whole
  RETURN collect(CASE WHEN whole THEN n END) AS equal, collect(CASE WHEN NOT whole THEN n END) AS found, count(CASE WHEN NOT seen THEN 1 END) AS unseen
}
WITH equal + indexed + found AS all, cut, unseen
UNWIND CASE WHEN all = [] THEN [null] ELSE all END AS n
WITH DISTINCT n, unseen, cut
WHERE n IS NULL OR (($kinds IS NULL OR any(kind IN labels(n) WHERE kind IN $kinds)) AND (NOT $claims OR n:Entity))
WITH collect(n) AS hits, unseen, cut
WITH hits[..10000] AS hits, size(hits) AS total, unseen, unseen = 0 AND NOT cut AS totalIsExact
UNWIND CASE WHEN total = 0 THEN [null] ELSE hits END AS n
WITH n, total, totalIsExact, unseen, reduce(texts = [], key IN keys(n) | texts + CASE WHEN valueType(n[key]) STARTS WITH 'LIST<STRING' THEN n[key] ELSE [x IN [toStringOrNull(n[key])] WHERE x IS NOT NULL] END) AS texts
WITH *, [x IN texts WHERE any(text IN $asked.texts WHERE toLower(x) CONTAINS text)] AS whole
WITH *, reduce(most = 0, x IN CASE WHEN size(whole) > 0 THEN [] ELSE texts END | CASE WHEN size([word IN $asked.words WHERE toLower(x) CONTAINS word]) > most THEN size([word IN $asked.words WHERE toLower(x) CONTAINS word]) ELSE most END) AS most
WITH *, CASE WHEN size(whole) > 0 THEN whole ELSE [x IN texts WHERE size([word IN $asked.words WHERE toLower(x) CONTAINS word]) = most] END AS found
WITH n, total, totalIsExact, unseen, CASE WHEN $asked.typed IN found THEN $asked.typed ELSE reduce(best = found[0], x IN found | CASE WHEN size(x) < size(best) THEN x ELSE best END) END AS matched
WITH *, CASE WHEN matched = $asked.typed THEN 4 WHEN toLower(matched) IN $asked.texts THEN 3 WHEN any(text IN $asked.texts WHERE toLower(matched) STARTS WITH text) THEN 2 WHEN any(text IN $asked.texts WHERE toLower(matched) CONTAINS text) THEN 1 ELSE 0 END AS score
ORDER BY score DESC, size(matched), elementId(n)
LIMIT $first
RETURN CASE WHEN n IS NOT NULL THEN /* block any-thing(n) */ {id: CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } ELSE COUNT { (n)--() } END,
    documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end any-thing */ END AS item,
  matched, score, total, totalIsExact, unseen
ORDER BY score DESC, size(matched), item.id
LIMIT 1000
