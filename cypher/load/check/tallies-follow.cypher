// What is kept as a number follows from the graph.
// Returns a row for each tally that is not what counting gives, and for each thing that does not say how many links end at it. Where there are no tallies
// nothing is wrong: what is asked is then counted.

/* block counted() */ CALL () {
  MATCH (:Entity)-[r]->(:Entity) WHERE r.claimId IS NOT NULL
  WITH type(r) AS type, r.status AS status, count(*) AS n, count(CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN 1 END) AS undated
  WITH collect({type: type, status: status, n: n, undated: undated}) AS links
  CALL (links) {
    UNWIND links AS each
    RETURN 'linkType' AS of, each.type AS key, sum(each.n) AS n
    UNION ALL
    UNWIND links AS each
    WITH each WHERE each.status IS NOT NULL
    RETURN 'status' AS of, each.status AS key, sum(each.n) AS n
    UNION ALL
    UNWIND links AS each
    WITH sum(each.undated) AS n WHERE n > 0
    RETURN 'undated' AS of, 'link' AS key, n
  }
  RETURN of, key, n
  UNION ALL
  MATCH (n:Entity)
  RETURN 'kind' AS of, coalesce([l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']][0], 'Actor') AS key, count(*) AS n
  UNION ALL
  MATCH (n:Entity)
  UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS key
  RETURN 'label' AS of, key, count(*) AS n
} /* end counted */
WITH collect({of: of, key: key, n: n}) AS counted
MATCH (:Tally {of: 'whole', key: 'things'})
WITH counted, COLLECT { MATCH (t:Tally) WHERE t.of IN ['kind', 'label', 'linkType', 'status', 'undated'] RETURN t {.of, .key, .n} } AS kept
CALL (counted, kept) {
  UNWIND counted AS each
  WITH each WHERE NOT each IN kept
  RETURN each.of + ' ' + each.key AS id, each.n AS there
  UNION
  UNWIND kept AS each
  WITH each, counted WHERE each.n <> 0 AND none(other IN counted WHERE other.of = each.of AND other.key = each.key)
  RETURN each.of + ' ' + each.key AS id, 0 AS there
}
RETURN id, 'the tally is not ' + there + ', which there are' AS problem;

MATCH (n:Entity)
WHERE coalesce(n.linkCount, -1) <> /* block link-count(n) */ COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */
RETURN n.id AS id, 'the thing does not say how many links end at it' AS problem;

MATCH (:Tally {of: 'whole', key: 'things'})
MATCH (t:Tally) WHERE t.of STARTS WITH 'links of ' AND t.n <> 0
WITH t.of AS of, collect(t {.key, .n}) AS kept
CALL (of) {
  MATCH (n:Entity {id: substring(of, size('links of '))})
  MATCH (n)-[r]-(:Entity)
  WHERE r.claimId IS NOT NULL
  WITH /* block tally-key(CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END, type(r), coalesce(r.symmetric, false), r.status) */ CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END + '\u001f' + type(r) + '\u001f' + toString(coalesce(r.symmetric, false)) + '\u001f' + coalesce(r.status, '') /* end tally-key */ AS key, count(r) AS n
  RETURN collect({key: key, n: n}) AS counted
}
WITH of, kept, counted WHERE size(kept) <> size(counted) OR any(each IN kept WHERE NOT each IN counted)
RETURN substring(of, size('links of ')) AS id, 'what is kept of its links is not what counting gives' AS problem;
