import type { Point } from '../state/canvas.ts'

/** What takes up room around a point. */
export type Round = Point & { r: number }

/** A thing as far as its rim, in canvas units. */
export type Disc = Round & { id: string }

/** What draws a line off its straight way: so far along it, and so far to the side on which y is when it goes along x. */
export interface Pull {
  along: number
  aside: number
}

/** Into how many straight pieces a bent line is cut to be measured. */
const PIECES = 24

/** The points that pull a line between two points off its straight way. */
function controls(from: Point, to: Point, pulls: readonly Pull[]): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  return pulls.map(({ along, aside }) => ({
    x: from.x + dx * along - (dy / length) * aside,
    y: from.y + dy * along + (dx / length) * aside,
  }))
}

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
})

/** A step from one point towards another. */
function towards(from: Point, to: Point, step: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return length === 0 ? from : between(from, to, step / length)
}

/** The two points on the rims of its things at which a line begins and ends. */
const ends = (from: Round, to: Round, pulling: readonly Point[]): [Point, Point] => [
  towards(from, pulling[0] ?? to, from.r),
  towards(to, pulling.at(-1) ?? from, to.r),
]

/** A line between two round things, in a bow where something pulls it, as points in a row: the curve that is drawn. */
export function bowed(from: Round, to: Round, pulls: readonly Pull[]): Point[] {
  const pulling = controls(from, to, pulls)
  const [start, end] = ends(from, to, pulling)
  const [control] = pulling
  if (!control) return [start, end]
  return Array.from({ length: PIECES + 1 }, (_, piece) => {
    const part = piece / PIECES
    return between(between(start, control, part), between(control, end, part), part)
  })
}

/** A line round corners as points in a row; that the corners are rounded makes it no longer. */
export function cornered(from: Round, to: Round, pulls: readonly Pull[]): Point[] {
  const pulling = controls(from, to, pulls)
  const [start, end] = ends(from, to, pulling)
  return [start, ...pulling, end]
}

/** A point so far along a line that is given as points in a row, from 0 to 1. */
export function pointAt(points: readonly Point[], part: number): Point {
  const lengths = points.slice(1).map((point, index) => distanceOf(points[index] as Point, point))
  let left = lengths.reduce((sum, length) => sum + length, 0) * part
  for (const [index, length] of lengths.entries()) {
    if (left <= length && length > 0) return between(points[index] as Point, points[index + 1] as Point, left / length)
    left -= length
  }
  return points.at(-1) as Point
}

export const distanceOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

/** From a point to the nearest point of a straight piece between two others. */
export function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy)
}
