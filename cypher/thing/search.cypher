// Things by name and alias.
// Exact names first, then names with a word that begins so, then the rest; the better connected first among equals. total is how many match.
//
// @param lucene String the words as a query of the full-text index: word OR word* OR word~
// @param text String the words as typed, in lower case
// @param kinds List<String> kinds to keep, or null for all
// @param first Integer at most this many
// @formerly entity/search
// @returns table
// @column item Map<Thing> the thing
// @column matched Text its name or alias that matched
// @column score Number how well
// @column total Count how many things match

:param lucene => 'taliban OR taliban* OR taliban~1';
:param text => 'taliban';
:param kinds => null;
:param first => 20;
CALL db.index.fulltext.queryNodes('entity_names', $lucene) YIELD node AS n, score
WHERE $kinds IS NULL OR any(kind IN labels(n) WHERE kind IN $kinds)
WITH n, score, [n.name] + [x IN [n.shortName] WHERE x IS NOT NULL] + coalesce(n.aliases, []) + coalesce(n.externalAliases, []) AS names
WITH n, score, names,
  [x IN names WHERE toLower(toString(x)) = $text][0] AS exact,
  [x IN names WHERE toLower(toString(x)) STARTS WITH $text OR toLower(toString(x)) CONTAINS ' ' + $text OR toLower(toString(x)) CONTAINS '-' + $text][0] AS prefix,
  [x IN names WHERE toLower(toString(x)) CONTAINS $text][0] AS inside
WITH n, score, coalesce(exact, prefix, inside, n.name) AS matched,
  CASE WHEN exact IS NOT NULL THEN 3 WHEN prefix IS NOT NULL THEN 2 WHEN inside IS NOT NULL THEN 1 ELSE 0 END AS rank,
  COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() } AS links
// Words that only resemble count only where nothing contains the words as typed.
WITH collect({n: n, score: rank * 100 + score + 2 * CASE WHEN links < 50 THEN links ELSE 50 END, matched: matched, rank: rank}) AS hits
WITH hits, any(hit IN hits WHERE hit.rank > 0) AS literal
WITH [hit IN hits WHERE hit.rank > 0 OR NOT literal] AS hits
UNWIND hits AS hit
WITH hit, hit.n AS n, size(hits) AS total
ORDER BY hit.score DESC, n.id
LIMIT $first
RETURN /* block thing(n) */ n {.*, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf), plan: [words IN [CASE WHEN n:Event OR n:Policy THEN COLLECT {
  MATCH (n)-[said]-(:Entity)
  WHERE said.status <> 'denied' AND NOT coalesce(coalesce(said.validFrom, said.asOf) > n.validTo, false) AND NOT coalesce(coalesce(said.validTo, said.asOf) < n.validFrom, false)
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN type(said) = 'BEFORE' AND said.timeQualifier = 'replaced' AND startNode(said) = n THEN 'replaced'
    WHEN said.modality = 'actual' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN null WHEN 'replaced' IN words THEN 'replaced' ELSE 'due' END][0],
  linkCount: COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() },
  locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item, hit.matched AS matched, hit.score AS score, total
ORDER BY score DESC, item.id
LIMIT 1000
