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
import { spread } from './place.ts'
import type { Layout } from './layout.ts'

/** What is linked stands together. The simulation has no chance in it: the same graph gives the same picture. */
export const organic: Layout = {
  id: 'organic',
  title: 'Organic',
  about: 'What is linked stands together',
  run: (canvas) => spread(forces(canvas)),
}

type Body = SimulationNodeDatum & { id: string }

function forces(canvas: Canvas): Record<string, Point> {
  const bodies: Body[] = Object.keys(canvas.nodes)
    .sort()
    .map((id) => ({ id }))
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
