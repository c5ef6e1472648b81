// The graph at a glance, counted.
// Counts by kind, link type, status and what figures measure, the span of dates and the best connected things: one row each, told apart by section.
// Reads every link and every thing: overview/tallied gives the same from what the writer keeps.
//
// @scans asked where tallies are those of another graph (overview/tallied is asked first)
// @returns table
// @column section Choice<best|claims|kind|linkType|measure|span|stances|status> what the row counts
// @column name Text when section is best, kind, linkType or measure: id, kind, type or measure
// @column name Status when section is status
// @column count Count how many; of a thing its claims, of the span the undated links
// @column item Map<Thing> when section is best
// @column item Map<Span> when section is span
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
CALL (counted) {
  UNWIND counted AS each
  WITH each WHERE each.of IN ['kind', 'linkType', 'status']
  RETURN each.of AS section, each.key AS name, each.n AS count, null AS item
  UNION ALL
  MATCH (c:Claim)
  WITH counted, min(c.validFrom) AS from, min(c.asOf) AS at, min(c.validTo) AS to, max(c.validFrom) AS lateFrom, max(c.asOf) AS lateAt, max(c.validTo) AS lateTo
  RETURN 'span' AS section, null AS name, reduce(sum = 0, each IN counted | CASE each.of WHEN 'undated' THEN sum + each.n ELSE sum END) AS count,
    /* block span([from, at, to], [lateFrom, lateAt, lateTo]) */ {from: toString(reduce(least = null, day IN [from, at, to] | CASE WHEN day IS NULL OR day >= least THEN least ELSE day END)),
      to: toString(reduce(most = null, day IN [lateFrom, lateAt, lateTo] | CASE WHEN day IS NULL OR day <= most THEN most ELSE day END))} /* end span */ AS item
  UNION ALL
  MATCH (f:Figure)
  RETURN 'measure' AS section, f.measure AS name, count(*) AS count, null AS item
  UNION ALL
  RETURN 'claims' AS section, null AS name, COUNT { (:Claim) } AS count, null AS item
  UNION ALL
  RETURN 'stances' AS section, null AS name, /* block stance-count() */ COUNT { ()-[:ASSERTS]->(:Claim) } + COUNT { ()-[:ACCUSES]->(:Claim) } + COUNT { ()-[:DENIES]->(:Claim) } + COUNT { ()-[:DEDUCES]->(:Claim) } /* end stance-count */ AS count, null AS item
  UNION ALL
  MATCH (n:Entity)
  WITH n, /* block link-count(n) */ COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */ AS degree
  ORDER BY degree DESC, n.id LIMIT 10
  RETURN 'best' AS section, n.id AS name, degree AS count, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item
}
RETURN section, name, count, item
ORDER BY section, count DESC, name
LIMIT 10000
