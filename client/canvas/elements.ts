import { linkWords } from '../format/words.ts'
import type { Status } from '../gql/graphql.ts'
import { bundles, type Bundle } from '../state/bundles.ts'
import type { Visible } from '../state/filters.ts'
import type { Thing } from '../state/fragments.ts'
import { choiceFor, labelOf, linkCaption, measureOf, secondOf, type Glyph, type Shape } from '../state/perspective.ts'
import { kindLook, leadingStatus, typeColor, type KindLook, type Looks } from '../looks/appearance.ts'

/** What is drawn, without a word of Cytoscape. */

export interface NodeElement {
  id: string
  kind: string
  label: string
  /** The small line under the label, or null. */
  second: string | null
  shape: Shape
  color: string
  glyph: Glyph
  /** Diameter in canvas units: grows slowly with the number of links in the whole graph, or with the property that was chosen. */
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
  /** The colour chosen for the type, where no claim gives the line its look; null for the quiet one. */
  color: string | null
  /** From a thing to itself. */
  loop: boolean
}

const SMALLEST = 34
const LARGEST = 84
const EQUAL = 46

/** The ends of a measure's scale. */
type Range = readonly [least: number, most: number]

function toNodeElement(node: Thing, looks: Looks, look: KindLook, range: Range | undefined): NodeElement {
  return {
    id: node.id,
    kind: node.kind,
    label: labelOf(looks.shown, node),
    second: secondOf(looks.shown, node),
    ...look,
    size: sizeOf(node, looks, range),
  }
}

function sizeOf(node: Thing, { shown }: Looks, range: Range | undefined): number {
  const size = choiceFor(shown.kinds, node.kind)?.size
  if (!size) return Math.round(SMALLEST + 5 * Math.log2(1 + node.linkCount))
  if (size.by === 'equal') return EQUAL
  const measure = measureOf(shown, node)
  if (measure === null || !range) return SMALLEST
  const [least, most] = range
  // By area, so that twice as much looks twice as large.
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(most > least ? (measure - least) / (most - least) : 1))
}

/** Least and most of each kind that is sized by a property, among the things shown. */
function ranges(nodes: readonly Thing[], { shown }: Looks): Map<string, Range> {
  const found = new Map<string, Range>()
  for (const node of nodes) {
    const measure = measureOf(shown, node)
    if (measure === null) continue
    const [least, most] = found.get(node.kind) ?? [measure, measure]
    found.set(node.kind, [Math.min(least, measure), Math.max(most, measure)])
  }
  return found
}

/** One edge a pair; a contested one as two strands. */
function toEdgeElements(bundle: Bundle, looks: Looks): EdgeElement[] {
  const status = leadingStatus(bundle.links.map((link) => link.status))
  const forward = bundle.links.some((link) => !link.symmetric && link.source === bundle.source)
  const backward = bundle.links.some((link) => !link.symmetric && link.source === bundle.target)
  const arrows = forward && backward ? 'both' : forward ? 'target' : backward ? 'source' : 'none'
  const words = bundle.links.map((link) =>
    [linkWords(link.type), linkCaption(looks.shown, link)].filter((part) => part !== null).join(' · '),
  )
  const types = [...new Set(words)].sort().join(', ')
  const colors = new Set(bundle.links.map((link) => (link.status === 'UNSOURCED' ? typeColor(link.type, looks) : null)))
  const color = colors.size === 1 ? ([...colors][0] ?? null) : null
  const edge = {
    id: bundle.id,
    bundle: bundle.id,
    source: bundle.source,
    target: bundle.target,
    status,
    count: bundle.links.length,
    arrows,
    types,
    color,
    loop: bundle.source === bundle.target,
  } as const
  if (status !== 'CONTESTED') return [{ ...edge, strand: 'whole' }]
  return [
    { ...edge, strand: 'affirmed' },
    { ...edge, id: `${bundle.id}~denied`, strand: 'denied' },
  ]
}

export function toElements(shown: Visible, looks: Looks): { nodes: NodeElement[]; edges: EdgeElement[] } {
  const known = new Map<string, KindLook>()
  const lookOf = (kind: string) => {
    const look = known.get(kind) ?? kindLook(kind, looks)
    known.set(kind, look)
    return look
  }
  const scales = ranges(shown.nodes, looks)
  return {
    nodes: shown.nodes.map((node) => toNodeElement(node, looks, lookOf(node.kind), scales.get(node.kind))),
    edges: bundles(shown.links).flatMap((bundle) => toEdgeElements(bundle, looks)),
  }
}

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
