import { HAND, type ScaleCase } from './case.ts'
import { sumAt } from './gist.ts'
import { LINK_TYPES, KINDS } from '../synthetic.ts'

/** The graph at a glance. The hand asks Neo4j's own counts for what they hold, and reads all links for their statuses: it keeps no tallies. */

const kindsCounted = [...new Set([...KINDS, 'Document'])]
  .map((kind) => `MATCH (n:${kind}) RETURN 'kind' AS section, '${kind}' AS name, count(n) AS count, null AS item`)
  .join('\n  UNION ALL ')
const typesCounted = LINK_TYPES.map(
  (type) => `MATCH ()-[r:${type}]->() RETURN 'linkType' AS section, '${type}' AS name, count(r) AS count, null AS item`,
).join('\n  UNION ALL ')
const extreme = (property: string, order: string) =>
  `COLLECT { MATCH (c:Claim) WHERE c.${property} IS NOT NULL RETURN toString(c.${property}) AS day ORDER BY c.${property} ${order} LIMIT 1 }[0]`

const ofSection = (rows: unknown, section: string) =>
  Array.isArray(rows) ? rows.filter((row: { section: string }) => row.section === section) : []
const rowsOf = (section: string) => (rows: unknown) =>
  ofSection(rows, section)
    .map(({ name, count }: { name: string; count: number }) => `${name} ${count}`.toLowerCase())
    .sort()
    .join(', ')
const countOf = (section: string) => (rows: unknown) => String(ofSection(rows, section)[0]?.count)

export const overview = (): ScaleCase => ({
  name: 'overview',
  ours: {
    query:
      '{ overview { nodes links claims stances kinds { name count } linkTypes { name count } statuses { status count } span { from to undated } bestConnected { id name linkCount } } }',
    variables: {},
    reading: {
      kind: 'overview.kinds.{name,count}',
      linkType: 'overview.linkTypes.{name,count}',
      status: 'overview.statuses.{status,count}',
      best: 'overview.bestConnected.{id,linkCount}',
      claims: 'overview.claims',
      stances: 'overview.stances',
      span: 'overview.span.{from,to}',
      undated: sumAt('overview.span.undated'),
    },
  },
  hand: {
    statement: `${kindsCounted}
  UNION ALL ${typesCounted}
  UNION ALL MATCH (:Claim) RETURN 'claims' AS section, null AS name, count(*) AS count, null AS item
  UNION ALL RETURN 'stances' AS section, null AS name,
    COUNT { ()-[:ASSERTS]->() } + COUNT { ()-[:ACCUSES]->() } + COUNT { ()-[:DENIES]->() } + COUNT { ()-[:DEDUCES]->() } AS count, null AS item
  UNION ALL MATCH ()-[r:${HAND.types}]->()
    RETURN 'status' AS section, r.status AS name, count(*) AS count, {undated: count(CASE WHEN coalesce(r.validFrom, r.asOf, r.validTo) IS NULL THEN 1 END)} AS item
  UNION ALL RETURN 'span' AS section, null AS name, 0 AS count, {from: ${extreme('validFrom', 'ASC')}, to: ${extreme('validFrom', 'DESC')}} AS item
  UNION ALL MATCH (n:Entity) WITH n, ${HAND.linkCount('n')} AS links ORDER BY links DESC, n.id LIMIT 10
    RETURN 'best' AS section, n.id AS name, links AS count, n {.id, .name} AS item`,
    parameters: {},
    reading: {
      kind: rowsOf('kind'),
      linkType: rowsOf('linkType'),
      status: rowsOf('status'),
      best: rowsOf('best'),
      claims: countOf('claims'),
      stances: countOf('stances'),
      span: 'item.{from,to}',
      undated: sumAt('item.undated'),
    },
  },
  library: null,
  runs: 5,
})
