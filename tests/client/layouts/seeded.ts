import { addSubgraph, emptyCanvas, type Canvas, type Point } from '../../../client/state/canvas.ts'
import { bowed, cornered, distanceTo, type Disc } from '../../../client/layouts/curve.ts'
import type { Between, Route } from '../../../client/layouts/route.ts'
import { bundles } from '../../../client/state/bundles.ts'
import type { Link } from '../../../client/state/fragments.ts'
import { link, thing, time } from '../make.ts'

/** Chance that is the same at every run. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_769
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const KINDS = [
  'Country',
  'Government',
  'StateForce',
  'ArmedGroup',
  'Actor',
  'Event',
  'Event',
  'Policy',
  'Place',
  'Figure',
]

/**
 * A graph as they are met: a few hubs that many things hang on, some of which are tied among each other, nearly twice as many links as
 * things, several links between some pairs, half of the events dated.
 */
export function graphOf(count: number, seed: number): Canvas {
  const random = chance(seed)
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const ends: string[] = ['n0']
  const links: Link[] = []
  const ids = Array.from({ length: count }, (_, index) => `n${index}`)
  for (const [index, id] of ids.entries()) {
    if (index === 0) continue
    const other = pick(ends)
    links.push(link(id, other))
    ends.push(id, other)
  }
  for (let more = 0; more < count * 0.8; more++) {
    const [a, b] = [pick(ends), pick(random() < 0.5 ? ids : ends)]
    if (a === b) continue
    links.push(link(a, b, { id: `more-${more}`, status: random() < 0.15 ? 'CONTESTED' : 'ASSERTED' }))
    ends.push(a, b)
  }
  const degree = (id: string) => links.filter(({ source, target }) => source === id || target === id).length
  const nodes = ids.map((id) => {
    const kind = pick(KINDS)
    const from = `20${20 + Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`
    const dated = kind === 'Event' && random() < 0.6
    return thing(id, {
      kind,
      linkCount: degree(id),
      when: kind === 'Event' ? time(dated ? { from, to: from, precision: 'DAY' } : {}) : null,
    })
  })
  return addSubgraph(emptyCanvas, { nodes, links })
}

/** Things as large as they are drawn, where a layout has put them. */
export const discsOf = ({ nodes }: Canvas, positions: Readonly<Record<string, Point>>): Disc[] =>
  Object.values(nodes).map(({ id, linkCount }) => ({
    id,
    ...(positions[id] as Point),
    r: Math.round(34 + 5 * Math.log2(1 + linkCount)) / 2,
  }))

export const linesOf = ({ links }: Canvas): Between[] =>
  bundles(Object.values(links)).map(({ id, source, target, links: own }) => ({
    id,
    source,
    target,
    ...(own.some(({ status }) => status === 'CONTESTED') && { reach: 8 }),
  }))

/** From the rim of a thing nearer than this a line is drawn on it, or as good as. */
const TOUCHING = 6

/** The things that a line runs through as it is led, its ends apart: each measured against every piece. */
export function touched(line: Between, led: ReadonlyMap<string, Route>, discs: readonly Disc[]): string[] {
  const places = new Map(discs.map((disc) => [disc.id, disc]))
  const [from, to] = [places.get(line.source), places.get(line.target)]
  const { shape, pulls } = led.get(line.id) as Route
  if (!from || !to || from === to) return []
  const points = shape === 'corners' ? cornered(from, to, pulls) : bowed(from, to, pulls)
  const near = TOUCHING + (line.reach ?? 0)
  const runsBy = (disc: Disc, reach: number) =>
    points.slice(1).some((point, index) => distanceTo(disc, points[index] as Point, point) < reach)
  return discs.filter((disc) => disc !== from && disc !== to && runsBy(disc, disc.r + near)).map(({ id }) => id)
}
