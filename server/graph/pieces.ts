import type { Rows } from '../neo4j/row-types.ts'
import { STATUS } from './decode.ts'
import type { Link, NeighbourCounts, Node, Sample, Subgraph } from './schema-types.ts'

/** Answers that both readers give in the same way: pieces of the graph, counts of links. */

/** Rows that make a subgraph. */
export type Piece<Thing, Tie> = { total: number; things?: number } & (
  { section: 'node'; item: Thing; outside?: boolean } | { section: 'link'; item: Tie } | { section: 'none'; item: null }
)

/** A subgraph that says what was left out. */
export function toSubgraph<Thing, Tie>(
  rows: readonly Piece<Thing, Tie>[],
  toNode: (thing: Thing) => Node,
  toLink: (link: Tie) => Link,
): Subgraph {
  const nodes = rows.flatMap((row) => (row.section === 'node' ? toNode(row.item) : []))
  const links = rows.flatMap((row) => (row.section === 'link' ? toLink(row.item) : []))
  const { total = 0, things = null } = rows[0] ?? {}
  const outside = rows.flatMap((row) => (row.section === 'node' && row.outside ? toNode(row.item).id : []))
  return { nodes, links, total, truncated: links.length < total, pageInfo: null, things, outside }
}

/** A sample's `total` counts what was asked for; all links found for it are there. */
export const toSample = (subgraph: Subgraph): Sample => ({
  subgraph: { ...subgraph, total: subgraph.links.length, truncated: false },
  total: subgraph.total,
})

/** A thing without links has one row, with a count of 0. */
export function toNeighbourCounts(
  id: string,
  rows: readonly (Rows['graph/neighbour-counts'] | Rows['any/neighbour-counts'])[],
): NeighbourCounts {
  const groups = rows.flatMap(({ type, direction, status, count }) =>
    type === null || count === 0
      ? []
      : { type, direction, status: status === null || status === 'unsourced' ? UNSOURCED : STATUS[status], count },
  )
  return {
    thingId: id,
    total: groups.reduce((sum, group) => sum + group.count, 0),
    neighbours: rows[0]?.neighbours ?? 0,
    groups,
  }
}

const UNSOURCED = 'UNSOURCED' as const
