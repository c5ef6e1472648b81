import { tieWords } from '../format/words.ts'
import { bundles, type Bundle } from '../state/bundles.ts'
import type { Visible } from '../state/filters.ts'
import type { Link, Thing } from '../state/fragments.ts'
import { choiceFor, labelOf, linkCaption, measureOf, secondOf, type Glyph, type Shape } from '../state/perspective.ts'
import { kindLook, typeColor, type KindLook, type Looks } from '../looks/appearance.ts'
import { LINE_LOOKS, lineStatus, widthOf, type LineStatus, type State } from '../looks/channels.ts'
import { lineInWords, partsInWords, statesOfLine } from '../looks/line-words.ts'

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
  /** What else it shows, separated by spaces: its classes on the canvas. */
  states: string
}

export interface EdgeElement {
  /** The bundle's id; the broken strand of a contested edge adds `~denied`. */
  id: string
  bundle: string
  source: string
  target: string
  status: LineStatus
  /** What else it shows, separated by spaces: its classes on the canvas. */
  states: string
  width: number
  /** How many links it stands for. */
  count: number
  arrows: 'none' | 'target' | 'source' | 'both'
  /** Which strand of a split edge this is; `whole` for all others. */
  strand: 'whole' | 'affirmed' | 'denied'
  /** The link types in words, for the label. */
  types: string
  /** What sources say of them, for the label of a line that is asked for; empty where no claim stands behind any. */
  said: string
  /** The colour chosen for the type, where no claim gives the line its look; null for the quiet one. */
  color: string | null
  /** From a thing to itself. */
  loop: boolean
}

const SMALLEST = 34
const LARGEST = 84
const EQUAL = 46
/** A colour of one's own is seen on no thinner line. */
const COLOURED = 2

/** The ends of a measure's scale. */
type Range = readonly [least: number, most: number]

function toNodeElement(
  node: Thing,
  looks: Looks,
  look: KindLook,
  range: Range | undefined,
  states: readonly State[],
): NodeElement {
  return {
    id: node.id,
    kind: node.kind,
    label: labelOf(looks.shown, node),
    second: secondOf(looks.shown, node),
    ...look,
    size: sizeOf(node, looks, range),
    states: states.join(' '),
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

/** What a line is apart from its look. */
type Line = Omit<EdgeElement, 'status' | 'states' | 'width' | 'strand'>

/** One edge a line; what is in dispute as two strands. */
export function drawLine(line: Line, status: LineStatus, states: readonly State[]): EdgeElement[] {
  const width = widthOf(status, states)
  const edge = { ...line, status, states: states.join(' '), width: line.color ? Math.max(width, COLOURED) : width }
  if (!LINE_LOOKS[status].split) return [{ ...edge, strand: 'whole' }]
  return [
    { ...edge, strand: 'affirmed' },
    { ...edge, id: `${line.id}~denied`, strand: 'denied' },
  ]
}

/** A colour of its own that all links of a line share. */
function colorOf(links: readonly Link[], looks: Looks): string | null {
  const colors = new Set(links.map((link) => (link.status === 'UNSOURCED' ? typeColor(link.type, looks) : null)))
  return colors.size === 1 ? ([...colors][0] ?? null) : null
}

type Undecided = Visible['undecided']

function toEdgeElements({ id, source, target, links }: Bundle, looks: Looks, undecided: Undecided): EdgeElement[] {
  const statuses = links.map((link) => link.status)
  const states = statesOfLine(links, undecided)
  const forward = links.some((link) => !link.symmetric && link.source === source)
  const backward = links.some((link) => !link.symmetric && link.source === target)
  const line = {
    id,
    bundle: id,
    source,
    target,
    count: links.length,
    arrows: forward && backward ? 'both' : forward ? 'target' : backward ? 'source' : 'none',
    types: [...new Set(links.map((link) => captionOf(link, looks)))].sort().join(', '),
    said: lineInWords(statuses, states, partsInWords(links, undecided)),
    color: colorOf(links, looks),
    loop: source === target,
  } as const
  return drawLine(line, lineStatus(statuses), states)
}

/** What is written on the line of a link. */
export const captionOf = (link: Link, { shown }: Pick<Looks, 'shown'>): string =>
  [tieWords(link), linkCaption(shown, link)].filter((part) => part !== null).join(' · ')

/** @param arrived things that are new on the canvas */
export function toElements(
  shown: Visible,
  looks: Looks,
  arrived: ReadonlySet<string> = new Set(),
): { nodes: NodeElement[]; edges: EdgeElement[] } {
  const known = new Map<string, KindLook>()
  const lookOf = (kind: string) => {
    const look = known.get(kind) ?? kindLook(kind, looks)
    known.set(kind, look)
    return look
  }
  const scales = ranges(shown.nodes, looks)
  return {
    nodes: shown.nodes.map((node) =>
      toNodeElement(node, looks, lookOf(node.kind), scales.get(node.kind), [
        ...(shown.undecided.has(node.id) ? (['undecided'] as const) : []),
        ...(arrived.has(node.id) ? (['arrived'] as const) : []),
      ]),
    ),
    edges: bundles(shown.links).flatMap((bundle) => toEdgeElements(bundle, looks, shown.undecided)),
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
