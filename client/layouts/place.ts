import type { Canvas, Point } from '../state/canvas.ts'

/** Room that a thing and its label need around its centre, in canvas units. */
export const ROOM = { x: 150, y: 105 }

const RINGS = 14
const FIRST_RING = 170
const RING_STEP = 85

/** What keeps a thing from standing on a line that is not its own, in canvas units. */
const OFF_LINES = 42
/** With more lines than this there is no room between them, and looking for it takes long. */
const MOST_LINES = 1_500
/** Rings in which a spot off the lines is looked for before one on a line is taken. */
const RINGS_OFF_LINES = 6

interface Line {
  from: Point
  to: Point
}

/**
 * Places for things that have none, beside the placed things that they are linked to, without moving anything. Things with most placed
 * neighbours come first; each takes the free spot nearest to them that points away from the middle of the canvas and lies on no line between others.
 */
export function placeBeside(canvas: Canvas): Record<string, Point> {
  const positions: Record<string, Point> = { ...canvas.positions }
  const neighbours = new Map<string, Set<string>>()
  for (const { source, target } of Object.values(canvas.links)) {
    if (!neighbours.has(source)) neighbours.set(source, new Set())
    if (!neighbours.has(target)) neighbours.set(target, new Set())
    neighbours.get(source)?.add(target)
    neighbours.get(target)?.add(source)
  }
  const waiting = new Set(Object.keys(canvas.nodes).filter((id) => !Object.hasOwn(positions, id)))
  const found: Record<string, Point> = {}
  const anchorsOf = (id: string) =>
    [...(neighbours.get(id) ?? [])]
      .map((other) => positions[other])
      .filter((point): point is Point => point !== undefined)
  const drawn = Object.values(canvas.links).length <= MOST_LINES ? Object.values(canvas.links) : []
  while (waiting.size > 0) {
    const lines = drawn.flatMap(({ source, target }): Line[] => {
      const [from, to] = [positions[source], positions[target]]
      return from && to && source !== target ? [{ from, to }] : []
    })
    const next = [...waiting]
      .map((id) => ({ id, anchors: anchorsOf(id) }))
      .sort((a, b) => b.anchors.length - a.anchors.length || (a.id < b.id ? -1 : 1))[0]
    if (!next) break
    const taken = Object.values(positions)
    const middle = mean(taken) ?? { x: 0, y: 0 }
    const spot = freeSpot(mean(next.anchors) ?? middle, middle, taken, lines)
    positions[next.id] = found[next.id] = spot
    waiting.delete(next.id)
  }
  return found
}

const mean = (points: readonly Point[]): Point | null =>
  points.length === 0
    ? null
    : {
        x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
        y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
      }

function freeSpot(centre: Point, middle: Point, taken: readonly Point[], lines: readonly Line[]): Point {
  const hasRoom = (point: Point) =>
    taken.every((other) => Math.abs(other.x - point.x) >= ROOM.x || Math.abs(other.y - point.y) >= ROOM.y)
  const isOff = (point: Point) => lines.every((line) => distance(point, line) >= OFF_LINES)
  if (hasRoom(centre) && isOff(centre)) return centre
  const outward = Math.atan2(centre.y - middle.y, centre.x - middle.x)
  let onLine: Point | null = null
  for (let ring = 0; ; ring++) {
    // Between many lines there may be no spot: then the nearest with room.
    if (ring > RINGS_OFF_LINES && onLine) return onLine
    const radius = FIRST_RING + ring * RING_STEP
    const spots = 12 + ring * 4
    for (let index = 0; index < spots; index++) {
      // 0, 1, -1, 2, -2 …: outward first, then to both sides.
      const turn = (index % 2 === 0 ? index / 2 : -(index + 1) / 2) * ((2 * Math.PI) / spots)
      const point = {
        x: Math.round(centre.x + radius * Math.cos(outward + turn)),
        y: Math.round(centre.y + radius * 0.8 * Math.sin(outward + turn)),
      }
      // Far out there is always room; the bound only keeps a crowd from searching for ever.
      if (ring > RINGS * 10) return point
      if (!hasRoom(point)) continue
      if (isOff(point)) return point
      onLine ??= point
    }
  }
}

/** From a point to the nearest point of a line between two things. */
function distance(point: Point, { from, to }: Line): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy)
}

/**
 * Pushes apart what stands too close, a little at a time, so that labels have room. The order of things decides ties: the same input
 * gives the same picture.
 */
export function spread(positions: Readonly<Record<string, Point>>, rounds = 80): Record<string, Point> {
  const points = Object.entries(positions)
    .map(([id, point]) => ({ id, ...point }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let round = 0; round < rounds; round++) {
    let moved = false
    points.sort((a, b) => a.x - b.x)
    for (let i = 0; i < points.length; i++) {
      const a = points[i] as (typeof points)[number]
      for (let j = i + 1; j < points.length; j++) {
        const b = points[j] as (typeof points)[number]
        if (b.x - a.x >= ROOM.x) break
        const dx = ROOM.x - (b.x - a.x)
        const dy = ROOM.y - Math.abs(b.y - a.y)
        if (dy <= 0) continue
        moved = true
        if (dx < dy) {
          a.x -= dx / 2 + 0.5
          b.x += dx / 2 + 0.5
        } else {
          const up = a.y < b.y || (a.y === b.y && a.id < b.id) ? 1 : -1
          a.y -= up * (dy / 2 + 0.5)
          b.y += up * (dy / 2 + 0.5)
        }
      }
    }
    if (!moved) break
  }
  return Object.fromEntries(points.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]))
}
