import { bowed, cornered, type Disc, type Pull, type Round } from '../layouts/curve.ts'
import { routes, type Route } from '../layouts/route.ts'
import type { Point } from '../state/canvas.ts'
import type { EdgeElement, NodeElement } from './elements.ts'

/** How lines are led, as what is drawn knows it. No Cytoscape in here. */

export interface Led {
  shape: Route['shape']
  /** What pulls the line: how far along it, and how far aside, separated by spaces. */
  along: string
  aside: string
  /** The same for one of two strands, which part. */
  drawn: string
  /** Where the line is broken, `x y r` for each thing that it could not be led round, separated by commas. */
  gaps: string
}
export type LedEdge = EdgeElement & Led

/** How far the middle of a strand is from that of its line, and what pulls a bow so far. */
const STRAND = 8
const STRAND_PULL = 16
/** From the rim of a thing to the ends of a line that is broken there: more than any line of its own stays away. */
const GAP = 18

type Wayfinder = (
  drawn: { nodes: readonly NodeElement[]; edges: readonly EdgeElement[] },
  positions: Readonly<Record<string, Point>>,
) => LedEdge[]

/** Leads lines between things where they stand; looks for ways again only when a thing or a line is another. */
export function createWayfinder(): Wayfinder {
  let before = ''
  let found: ReadonlyMap<string, Route> = new Map()
  return ({ nodes, edges }, positions) => {
    const discs = nodes.map(({ id, size }) => ({ id, r: size / 2, ...(positions[id] ?? { x: 0, y: 0 }) }))
    const lines = edges
      .filter(({ strand }) => strand !== 'denied')
      .map(({ bundle, source, target, strand }) => ({
        id: bundle,
        source,
        target,
        ...(strand === 'affirmed' && { reach: STRAND }),
      }))
    const now = JSON.stringify([discs, lines])
    if (now !== before) found = routes(discs, lines)
    before = now
    return edges.map((edge) => ledBy(found.get(edge.bundle) as Route, edge, discs))
  }
}

function ledBy(route: Route, edge: EdgeElement, discs: readonly Disc[]): LedEdge {
  const gaps = discs.filter(({ id }) => route.through.includes(id)).map(({ x, y, r }) => `${x} ${y} ${r + GAP}`)
  return { ...edge, ...wayOf(route, edge), gaps: gaps.join(',') }
}

function wayOf({ shape, pulls }: Route, { strand }: EdgeElement): Omit<Led, 'gaps'> {
  const side = strand === 'affirmed' ? 1 : strand === 'denied' ? -1 : 0
  const parted = shape === 'straight' && side !== 0
  const all: readonly Pull[] = parted ? [{ along: 0.5, aside: 0 }] : pulls
  const away = side * (shape === 'corners' ? STRAND : STRAND_PULL)
  return {
    shape: parted ? 'bow' : shape,
    along: all.map(({ along }) => along).join(' '),
    aside: all.map(({ aside }) => aside).join(' '),
    drawn: all.map(({ aside }) => aside + away).join(' '),
  }
}

const numbersIn = (text: string) => (text === '' ? [] : text.split(' ').map(Number))

/** A line as points in a row on the screen, between the rims of its things; where it has two strands, what runs between them. */
export function pointsOf(
  { shape, along, aside }: Pick<Led, 'shape' | 'along' | 'aside'>,
  from: Round,
  to: Round,
  zoom: number,
): Point[] {
  const asides = numbersIn(aside)
  const pulls = numbersIn(along).map((part, index) => ({ along: part, aside: (asides[index] ?? 0) * zoom }))
  return shape === 'corners' ? cornered(from, to, pulls) : bowed(from, to, pulls)
}

/** The places at which a line is broken, in canvas units. */
export const gapsIn = (gaps: string): Round[] =>
  gaps === ''
    ? []
    : gaps.split(',').map((gap) => {
        const [x = 0, y = 0, r = 0] = numbersIn(gap)
        return { x, y, r }
      })
