import type { Point } from '../state/canvas.ts'

/** A canvas lower than this, for its width, leaves most of its width empty: what stands in it is small, and lines are too short for their names. */
const LOW = 1.5
const MOST = 2

/** Places drawn out sideways for a low canvas, so far as it has room. @param aspect of the canvas: its width by its height */
export function stretched(points: Readonly<Record<string, Point>>, aspect: number): Readonly<Record<string, Point>> {
  const all = Object.values(points)
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  const [width, height] = [span(all.map(({ x }) => x)), span(all.map(({ y }) => y))]
  if (aspect < LOW || width <= 0 || height <= 0) return points
  const by = Math.min(MOST, Math.max(1, aspect / (width / height)))
  return Object.fromEntries(Object.entries(points).map(([id, { x, y }]) => [id, { x: x * by, y }]))
}
