import type { Canvas, Point } from '../state/canvas.ts'

/** How many pairs of lines cross between their ends. Lines that share an end do not; several links of one pair are one line. */
export function crossings({ links }: Canvas, at: Readonly<Record<string, Point>>): number {
  const pairs = new Map<string, [string, string]>()
  for (const { source, target } of Object.values(links))
    if (source !== target) pairs.set([source, target].sort().join('\n'), [source, target])
  const lines = [...pairs.values()].flatMap(([a, b]) => {
    const [from, to] = [at[a], at[b]]
    return from && to ? [{ a, b, from, to }] : []
  })
  let count = 0
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1))
      if (one.a !== other.a && one.a !== other.b && one.b !== other.a && one.b !== other.b && cross(one, other)) count++
  return count
}

interface Line {
  from: Point
  to: Point
}

const cross = (one: Line, other: Line) =>
  side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to)

const side = ({ from, to }: Line, { x, y }: Point) => (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x)
