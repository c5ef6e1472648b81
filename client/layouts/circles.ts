import type { Canvas, Point } from '../state/canvas.ts'
import { spread } from './place.ts'
import type { Layout } from './layout.ts'

/** One thing in the middle, the others in circles by their distance from it. */
export const circles: Layout = {
  id: 'circles',
  title: 'Circles',
  about: 'Around the selected or best connected thing, by distance',
  run: (canvas, centre) => spread(rings(canvas, centre)),
}

/** How many links away each thing is from the first one; what is not reached comes last. */
function distances(canvas: Canvas, from: string): Map<string, number> {
  const found = new Map([[from, 0]])
  let edge = [from]
  for (let distance = 1; edge.length > 0; distance++) {
    const next = new Set<string>()
    for (const { source, target } of Object.values(canvas.links)) {
      if (edge.includes(source) && !found.has(target)) next.add(target)
      if (edge.includes(target) && !found.has(source)) next.add(source)
    }
    for (const id of next) found.set(id, distance)
    edge = [...next]
  }
  const last = Math.max(...found.values()) + 1
  for (const id of Object.keys(canvas.nodes)) if (!found.has(id)) found.set(id, last)
  return found
}

/** The thing with most links on the canvas. */
function bestConnected(canvas: Canvas): string | undefined {
  const counts = new Map<string, number>()
  for (const { source, target } of Object.values(canvas.links))
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return Object.keys(canvas.nodes).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))[0]
}

function rings(canvas: Canvas, centre: string | undefined): Record<string, Point> {
  const middle = centre ?? bestConnected(canvas)
  if (!middle) return {}
  const byDistance = new Map<number, string[]>()
  for (const [id, distance] of distances(canvas, middle))
    byDistance.set(distance, [...(byDistance.get(distance) ?? []), id])
  const positions: Record<string, Point> = {}
  let radius = 0
  for (const [distance, ids] of [...byDistance].sort(([a], [b]) => a - b)) {
    radius = distance === 0 ? 0 : Math.max(radius + 220, (ids.length * 165) / (2 * Math.PI))
    ids.sort().forEach((id, index) => {
      const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2
      positions[id] = { x: radius * Math.cos(angle), y: radius * 0.85 * Math.sin(angle) }
    })
  }
  return positions
}
