import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Canvas, Point } from '../state/canvas.ts'
import { crossings } from './crossings.ts'
import { spread } from './place.ts'
import type { Layout } from './layout.ts'

/** What is linked stands together. The simulation has no chance in it: the same graph gives the same picture. */
export const organic: Layout = {
  id: 'organic',
  title: 'Organic',
  about: 'What is linked stands together',
  run: fewestCrossings,
}

/** With so many things at most, from how many starts the simulation is tried: where it ends hangs on where it begins. */
const TRIES = [
  { things: 30, starts: 12 },
  { things: 100, starts: 4 },
]

/** Of several ends of the simulation the one with the fewest crossings, the first of them where there are several. */
function fewestCrossings(canvas: Canvas): Record<string, Point> {
  const things = Object.keys(canvas.nodes).length
  const starts = TRIES.find((each) => things <= each.things)?.starts ?? 1
  let best = spread(forces(canvas, 0))
  let fewest = starts > 1 ? crossings(canvas, best) : 0
  for (let start = 1; start < starts && fewest > 0; start++) {
    const next = spread(forces(canvas, start))
    const count = crossings(canvas, next)
    if (count < fewest) [best, fewest] = [next, count]
  }
  return best
}

type Body = SimulationNodeDatum & { id: string }

/** @param start in which order things are put round the middle: by their ids at 0, else in one that chance has no part in either */
function forces(canvas: Canvas, start: number): Record<string, Point> {
  const turn = (place: number) => (start === 0 ? place : (place * Math.sqrt(4 * start + 1.5)) % 1)
  const bodies: Body[] = Object.keys(canvas.nodes)
    .sort()
    .map((id, place) => ({ id, turn: turn(place + 1) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ id }) => ({ id }))
  const degrees = new Map<string, number>()
  const links = Object.values(canvas.links).filter((link) => link.source !== link.target)
  for (const { source, target } of links) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const degree = (id: string) => degrees.get(id) ?? 0
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(links.map(({ source, target }) => ({ source, target })))
        .id((body) => body.id)
        // Between two hubs there has to be room for what hangs on both.
        .distance(
          ({ source, target }) =>
            120 + 14 * Math.sqrt(degree((source as unknown as Body).id) * degree((target as unknown as Body).id)),
        )
        .strength(
          ({ source, target }) =>
            0.9 / Math.max(1, Math.min(degree((source as unknown as Body).id), degree((target as unknown as Body).id))),
        ),
    )
    .force(
      'repulsion',
      forceManyBody<Body>()
        .strength((body) => -700 - 60 * degree(body.id))
        .distanceMax(1_600),
    )
    .force('room', forceCollide<Body>(72))
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.035))
    .stop()
  // Fewer rounds where each costs more; a few hundred things settle in the first.
  simulation.tick(bodies.length > 1_000 ? 120 : 300)
  return Object.fromEntries(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
}
