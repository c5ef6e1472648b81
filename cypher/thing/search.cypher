// Things by their names, in whatever script and spelling.
// Best first: a name as typed, letter for letter (7), but for case (6), but for marks and signs (5); the words in a row from the beginning of a word, as typed (4) or
// folded (3); all words that tell something, in any order (2); the same by transliteration (1). What only resembles (0) is looked for where nothing fits. Among equals the
// better connected, then the shorter name. The 1,000 that the index thinks best are ranked. total counts them all, up to $most before kinds.
//
// @param asked Map what is typed (server/names/asked.ts). typed and text: as it is, and in lower case. keys: with all words, and with those that tell something. words: those that have to be there. also: what they are in other scripts. lucene, near: what fits, and what resembles (or null), as queries of the full-text index
// @param kinds List<String>? kinds to keep, or null for all
// @param first Integer at most this many
// @param most Integer so many are looked at in the index
// @formerly entity/search
// @returns table
// @column item Map<Thing> the thing
// @column matched Text its name or alias that matched
// @column score Number how well: the rank above, and a part of one for its links
// @column total Count how many things match
// @column totalIsExact Flag whether there are no more than that

:param asked => {typed: 'Taliban', text: 'taliban', keys: ['taliban'], words: ['taliban'], also: [], lucene: '(searchKeys:taliban^8 OR searchKeys:taliban*^4)', near: null};
:param kinds => null;
:param first => 20;
:param most => 1000;
CALL db.index.fulltext.queryNodes('entity_keys', $asked.lucene, {limit: $most}) YIELD node
WITH collect(node) AS seen
WITH size(seen) AS count, [n IN seen WHERE $kinds IS NULL OR any(kind IN labels(n) WHERE kind IN $kinds)] AS fit
CALL (fit) {
  UNWIND CASE size(fit) WHEN 0 THEN [x IN [$asked.near] WHERE x IS NOT NULL] ELSE [] END AS near
  CALL db.index.fulltext.queryNodes('entity_keys', near, {limit: $most}) YIELD node
  WITH collect(node) AS seen
  RETURN size(seen) AS nearCount, [n IN seen WHERE $kinds IS NULL OR any(kind IN labels(n) WHERE kind IN $kinds)] AS resembling
}
WITH fit + resembling AS hits, size(fit) > 0 AS fits, count < $most AND nearCount < $most AS totalIsExact
WITH hits[..1000] AS ranked, size(hits) AS total, totalIsExact, fits
UNWIND ranked AS n
// Grouped, so that the rows below do not each carry the whole list, as they do after DISTINCT.
WITH n, totalIsExact, fits, max(total) AS total
WITH n, total, totalIsExact, fits, /* block names(n) */ [x IN [n.name, n.shortName] + coalesce(n.aliases, []) + coalesce(n.externalAliases, [])
  + [n.label, n.code, n.measure, n.documentType, n.placeType, n.value, n.low, n.high] WHERE x IS NOT NULL | toString(x)] /* end names */ AS names, n.searchKeys AS keys
CALL (n, names, keys, fits) {
  UNWIND range(0, size(names) - 1) AS at
  WITH n, at, names[at] AS name, ' ' + keys[at] AS key, ' ' + toLower(names[at]) AS lower, n.searchAlso[at] AS also, keys[at] AS whole, keys, fits
  WITH at, name, CASE
    WHEN name = $asked.typed THEN 7
    WHEN lower = ' ' + $asked.text THEN 6
    WHEN whole IN $asked.keys THEN 5
    WHEN lower CONTAINS ' ' + $asked.text THEN 4
    WHEN any(asked IN $asked.keys WHERE key CONTAINS ' ' + asked) THEN 3
    WHEN NOT fits THEN 0
    WHEN all(word IN $asked.words WHERE any(each IN keys WHERE ' ' + each CONTAINS ' ' + word)) THEN 2
    ELSE 1
  END AS rank, size([word IN $asked.words WHERE key CONTAINS ' ' + word]) + size([word IN $asked.also WHERE ' ' + also CONTAINS ' ' + word]) AS words
  ORDER BY rank DESC, words DESC, at
  LIMIT 1
  RETURN name AS matched, rank
}
WITH n, matched, rank, total, totalIsExact, toFloat(/* block link-count(n) */ COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */) AS links
WITH n, {matched: matched, score: rank + links / (links + 1)} AS hit, total, totalIsExact
ORDER BY hit.score DESC, size(hit.matched), n.id
LIMIT $first
RETURN /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
  linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
  locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item, hit.matched AS matched, hit.score AS score, total, totalIsExact
ORDER BY score DESC, size(matched), item.id
LIMIT 1000
