// The graph at a glance, from what the writer keeps.
// As overview/overview, without reading the graph: tallies, numbers of Neo4j's own, and the ends of indexes. No row where the tallies are not those of this graph.
//
// @returns table
// @column section Choice<best|claims|kind|linkType|measure|span|stances|status> what the row counts
// @column name Text when section is best, kind, linkType or measure: id, kind, type or measure
// @column name Status when section is status
// @column count Count how many; of a thing its claims, of the span the undated links
// @column item Map<Thing> when section is best
// @column item Map<Span> when section is span
UNWIND CASE WHEN /* block tallies-hold() */ (EXISTS { MATCH (t:Tally {of: 'whole', key: 'things'}) WHERE t.n = COUNT { (:Entity) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'claims'}) WHERE t.n = COUNT { (:Claim) } }
  AND EXISTS { MATCH (t:Tally {of: 'whole', key: 'relationships'}) WHERE t.n = COUNT { ()-->() } }) /* end tallies-hold */ THEN [true] ELSE [] END AS held
CALL () {
  MATCH (t:Tally)
  WHERE t.of IN ['kind', 'linkType', 'status'] AND t.key IS NOT NULL AND t.n > 0
  RETURN t.of AS section, t.key AS name, t.n AS count, null AS item
  UNION ALL
  RETURN 'span' AS section, null AS name, coalesce(COLLECT { MATCH (t:Tally {of: 'undated', key: 'link'}) RETURN t.n }[0], 0) AS count,
    /* block span(COLLECT { MATCH (c:Claim) WHERE c.validFrom IS NOT NULL RETURN c.validFrom ORDER BY c.validFrom LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.asOf IS NOT NULL RETURN c.asOf ORDER BY c.asOf LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.validTo IS NOT NULL RETURN c.validTo ORDER BY c.validTo LIMIT 1 }, COLLECT { MATCH (c:Claim) WHERE c.validFrom IS NOT NULL RETURN c.validFrom ORDER BY c.validFrom DESC LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.asOf IS NOT NULL RETURN c.asOf ORDER BY c.asOf DESC LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.validTo IS NOT NULL RETURN c.validTo ORDER BY c.validTo DESC LIMIT 1 }) */ {from: toString(reduce(least = null, day IN COLLECT { MATCH (c:Claim) WHERE c.validFrom IS NOT NULL RETURN c.validFrom ORDER BY c.validFrom LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.asOf IS NOT NULL RETURN c.asOf ORDER BY c.asOf LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.validTo IS NOT NULL RETURN c.validTo ORDER BY c.validTo LIMIT 1 } | CASE WHEN day IS NULL OR day >= least THEN least ELSE day END)),
      to: toString(reduce(most = null, day IN COLLECT { MATCH (c:Claim) WHERE c.validFrom IS NOT NULL RETURN c.validFrom ORDER BY c.validFrom DESC LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.asOf IS NOT NULL RETURN c.asOf ORDER BY c.asOf DESC LIMIT 1 } + COLLECT { MATCH (c:Claim) WHERE c.validTo IS NOT NULL RETURN c.validTo ORDER BY c.validTo DESC LIMIT 1 } | CASE WHEN day IS NULL OR day <= most THEN most ELSE day END))} /* end span */ AS item
  UNION ALL
  MATCH (f:Figure)
  RETURN 'measure' AS section, f.measure AS name, count(*) AS count, null AS item
  UNION ALL
  RETURN 'claims' AS section, null AS name, COUNT { (:Claim) } AS count, null AS item
  UNION ALL
  RETURN 'stances' AS section, null AS name, /* block stance-count() */ COUNT { ()-[:ASSERTS]->(:Claim) } + COUNT { ()-[:ACCUSES]->(:Claim) } + COUNT { ()-[:DENIES]->(:Claim) } + COUNT { ()-[:DEDUCES]->(:Claim) } /* end stance-count */ AS count, null AS item
  UNION ALL
  MATCH (n:Entity)
  WHERE n.linkCount IS NOT NULL
  WITH n ORDER BY n.linkCount DESC, n.id LIMIT 10
  RETURN 'best' AS section, n.id AS name, n.linkCount AS count, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END} /* end thing */ AS item
}
RETURN section, name, count, item
ORDER BY section, count DESC, name
LIMIT 10000
