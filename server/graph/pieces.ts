import type { AnyLinkMap, AnyThingMap, Rows } from '../neo4j/row-types.ts'
import { STATUS, toLink, toNode } from './decode.ts'
import type { Link, NeighbourCounts, Node, Pieces, Renamed, Sample, Subgraph } from './schema-types.ts'
import { itemsOf } from './sections.ts'

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
  renamed: Renamed[] = [],
): Subgraph {
  const nodes = rows.flatMap((row) => (row.section === 'node' ? toNode(row.item) : []))
  const links = rows.flatMap((row) => (row.section === 'link' ? toLink(row.item) : []))
  const { total = 0, things = null } = rows[0] ?? {}
  const outside = rows.flatMap((row) => (row.section === 'node' && row.outside ? toNode(row.item).id : []))
  return { nodes, links, total, truncated: links.length < total, pageInfo: null, things, outside, renamed }
}

/** Things that were asked for by the ids that Neo4j gave, and have their own. */
export const renamedAmong = (ids: readonly string[], found: readonly { id: string; elementId: string }[]): Renamed[] =>
  found
    .filter(({ id, elementId }) => id !== elementId && ids.includes(elementId))
    .map(({ id, elementId }) => ({ asked: elementId, own: id }))

/** What stands behind ids, in an answer of either model. */
export function toPieces(
  ids: readonly string[],
  rows: readonly Rows['graph/pieces'][],
  toBare: (thing: AnyThingMap) => Node,
  toTie: (link: AnyLinkMap) => Link,
): Pieces {
  const asked = itemsOf(rows, 'asked')
  const there = new Set(asked.map((each) => each.asked))
  return {
    nodes: [...itemsOf(rows, 'node').map(toNode), ...itemsOf(rows, 'bare').map(toBare)],
    links: [...itemsOf(rows, 'link').map(toLink), ...itemsOf(rows, 'tie').map(toTie)],
    renamed: asked.filter((each) => each.asked !== each.id).map((each) => ({ asked: each.asked, own: each.id })),
    missing: ids.filter((id) => !there.has(id)),
  }
}

/** A sample's `total` counts what was asked for, its subgraph's the links that there are for it. */
export const toSample = (subgraph: Subgraph, links = subgraph.links.length): Sample => ({
  subgraph: { ...subgraph, total: links, truncated: subgraph.links.length < links },
  total: subgraph.total,
})

/** A thing without links has one row, with a count of 0. */
export function toNeighbourCounts(
  id: string,
  rows: readonly (Rows['graph/neighbour-counts'] | Rows['any/neighbour-counts'])[],
): NeighbourCounts {
  const groups = rows.flatMap(({ type, status, direction, symmetric, count }) => {
    if (type === null || count === 0) return []
    return {
      type,
      direction,
      symmetric,
      status: status === null || status === 'unsourced' ? UNSOURCED : STATUS[status],
      count,
    }
  })
  return {
    thingId: id,
    total: groups.reduce((sum, group) => sum + group.count, 0),
    neighbours: rows[0]?.neighbours ?? 0,
    groups,
  }
}

const UNSOURCED = 'UNSOURCED' as const
