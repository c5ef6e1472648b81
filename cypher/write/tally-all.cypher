// Everything that tallies keep, counted anew.
// @scans counts anew what somebody changed past the writer
// @returns table
// @column tallies Count how many there are

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
MERGE (t:Tally {of: of, key: key})
SET t.n = n
RETURN count(t) AS tallies
