// The graph at a glance.
// Counts by kind, link type, status and what figures measure, the span of dates and the best connected things: one row each, told apart by section.
//
// @returns table
// @column section Choice<best|claims|kind|linkType|measure|span|stances|status> what the row counts
// @column name Text when section is best, kind, linkType or measure: id, kind, type or measure
// @column name Status when section is status
// @column count Count how many; of a thing its claims, of the span the undated links
// @column item Map<Thing> when section is best
// @column item Map<Span> when section is span
// Every link is read once, whatever is counted of it.
CALL () {
  MATCH (:Entity)-[r]->(:Entity) WHERE r.claimId IS NOT NULL
  WITH type(r) AS type, r.status AS status, count(*) AS count, count(CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN 1 END) AS undated,
    min(coalesce(r.validFrom, r.asOf, r.validTo)) AS from, max(coalesce(r.validTo, r.asOf, r.validFrom)) AS to
  RETURN collect({type: type, status: status, count: count, undated: undated, from: from, to: to}) AS links
}
CALL (links) {
  UNWIND links AS each
  RETURN 'linkType' AS section, each.type AS name, sum(each.count) AS count, null AS item
  UNION ALL
  UNWIND links AS each
  RETURN 'status' AS section, each.status AS name, sum(each.count) AS count, null AS item
  UNION ALL
  UNWIND links + [null] AS each
  RETURN 'span' AS section, null AS name, sum(each.undated) AS count, {from: toString(min(each.from)), to: toString(max(each.to))} AS item
  UNION ALL
  MATCH (n:Entity)
  RETURN 'kind' AS section, coalesce([l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']][0], 'Actor') AS name, count(*) AS count, null AS item
  UNION ALL
  MATCH (f:Figure)
  RETURN 'measure' AS section, f.measure AS name, count(*) AS count, null AS item
  UNION ALL
  RETURN 'claims' AS section, null AS name, COUNT { (:Claim) } AS count, null AS item
  UNION ALL
  RETURN 'stances' AS section, null AS name, COUNT { ()-[:ASSERTS]->(:Claim) } + COUNT { ()-[:ACCUSES]->(:Claim) } + COUNT { ()-[:DENIES]->(:Claim) } + COUNT { ()-[:DEDUCES]->(:Claim) } AS count, null AS item
  UNION ALL
  MATCH (n:Entity)
  WITH n, /* block link-count(n) */ COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */ AS degree
  ORDER BY degree DESC, n.id LIMIT 10
  RETURN 'best' AS section, n.id AS name, degree AS count, /* block thing(n) */ n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: COLLECT { MATCH (d:Document {id: n.locationDocument}) RETURN d.name }[0]} /* end thing */ AS item
}
RETURN section, name, count, item
ORDER BY section, count DESC, name
LIMIT 10000
