import type { Status } from '../gql/graphql.ts'
import { bundles, type Bundle } from '../state/bundles.ts'
import type { Visible } from '../state/filters.ts'
import type { GraphNode } from '../state/fragments.ts'
import { leadingStatus } from './appearance.ts'

/** What is drawn, without a word of Cytoscape. */

export interface NodeElement {
  id: string
  kind: string
  label: string
  /** Diameter in canvas units: grows slowly with the number of links in the whole graph. */
  size: number
}

export interface EdgeElement {
  /** The bundle's id; the broken strand of a contested edge adds `~denied`. */
  id: string
  bundle: string
  source: string
  target: string
  status: Status
  /** How many links it stands for. */
  count: number
  arrows: 'none' | 'target' | 'source' | 'both'
  /** Which strand of a split edge this is; `whole` for all others. */
  strand: 'whole' | 'affirmed' | 'denied'
  /** The link types in words, for the label. */
  types: string
}

export const nodeLabel = (node: GraphNode): string => node.shortName ?? node.name

export const toNodeElement = (node: GraphNode): NodeElement => ({
  id: node.id,
  kind: node.kind,
  label: nodeLabel(node),
  size: Math.round(34 + 5 * Math.log2(1 + node.linkCount)),
})

/** One edge a pair; a contested one as two strands. */
export function toEdgeElements(bundle: Bundle): EdgeElement[] {
  const status = leadingStatus(bundle.links.map((link) => link.status))
  const forward = bundle.links.some((link) => !link.symmetric && link.source === bundle.source)
  const backward = bundle.links.some((link) => !link.symmetric && link.source === bundle.target)
  const arrows = forward && backward ? 'both' : forward ? 'target' : backward ? 'source' : 'none'
  const types = [...new Set(bundle.links.map((link) => link.type.toLowerCase().replaceAll('_', ' ')))].sort().join(', ')
  const edge = { id: bundle.id, bundle: bundle.id, source: bundle.source, target: bundle.target, status, count: bundle.links.length, arrows, types } as const
  if (status !== 'CONTESTED') return [{ ...edge, strand: 'whole' }]
  return [
    { ...edge, strand: 'affirmed' },
    { ...edge, id: `${bundle.id}~denied`, strand: 'denied' },
  ]
}

export const toElements = (shown: Visible): { nodes: NodeElement[]; edges: EdgeElement[] } => ({
  nodes: shown.nodes.map(toNodeElement),
  edges: bundles(shown.links).filter((bundle) => bundle.source !== bundle.target).flatMap(toEdgeElements),
})

/** The neighbour to go to from `from` in a direction: the nearest linked one within a quarter turn either way. */
export function neighbourTowards(
  from: { x: number; y: number },
  direction: { x: number; y: number },
  neighbours: readonly { id: string; x: number; y: number }[],
): string | undefined {
  const scored = neighbours
    .map(({ id, x, y }) => {
      const length = Math.hypot(x - from.x, y - from.y) || 1
      const along = ((x - from.x) * direction.x + (y - from.y) * direction.y) / length
      return { id, along, cost: length * (2 - along) }
    })
    .filter(({ along }) => along > 0.3)
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
  return scored[0]?.id
}
