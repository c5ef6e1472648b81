import type { Rows } from '../neo4j/row-types.ts'
import { STATUS, toNode } from './decode.ts'
import type { Count, Node, Overview } from './schema-types.ts'
import { itemsOf } from './sections.ts'

type Counted = readonly { section: string; name: string | null; count: number }[]

const sum = (counts: readonly Count[]) => counts.reduce((total, each) => total + each.count, 0)
const countOf = (rows: Counted, section: string) => rows.find((row) => row.section === section)?.count ?? 0
const countsOf = (rows: Counted, section: string): Count[] =>
  rows.flatMap(({ section: of, name, count }) => (of === section && name !== null ? { name, count } : []))

/** What both kinds of graph say of themselves. */
function inBoth(rows: Counted, database: string) {
  const kinds = countsOf(rows, 'kind')
  const linkTypes = countsOf(rows, 'linkType')
  const documents = kinds.find((kind) => kind.name === 'Document')?.count ?? 0
  return { database, kinds, linkTypes, links: sum(linkTypes), documents }
}

/** Rows of `overview/overview`, or of `overview/tallied`: one each, told apart by section. */
export function toClaimsOverview(
  rows: readonly Rows['overview/overview' | 'overview/tallied'][],
  database: string,
): Overview {
  const both = inBoth(rows, database)
  const [days] = itemsOf(rows, 'span')
  return {
    ...both,
    model: 'CLAIMS',
    nodes: sum(both.kinds),
    claims: countOf(rows, 'claims'),
    stances: countOf(rows, 'stances'),
    measures: countsOf(rows, 'measure'),
    statuses: rows.flatMap((row) => (row.section === 'status' ? { status: STATUS[row.name], count: row.count } : [])),
    span: { from: days?.from ?? null, to: days?.to ?? null, undated: countOf(rows, 'span') },
    bestConnected: itemsOf(rows, 'best').map(toNode),
  }
}

/** Rows of `any/overview`. */
export const toAnyOverview = (
  rows: readonly Rows['any/overview'][],
  database: string,
  bestConnected: Node[],
): Overview => ({
  ...inBoth(rows, database),
  model: 'ANY',
  // A node may have several labels: what has each is not added up.
  nodes: countOf(rows, 'nodes'),
  claims: 0,
  stances: 0,
  measures: [],
  statuses: [],
  span: { from: null, to: null, undated: 0 },
  bestConnected,
})
