import type { Canvas, Point } from '../state/canvas.ts'
import type { Thing } from '../state/fragments.ts'
import type { Layout } from './layout.ts'

const COLUMN = 175
const ROW = 125

/**
 * Dated things from left to right in the order of their dates; below them, in a block of its own, what has no date: undated is
 * neither early nor late.
 */
export const timeline: Layout = {
  id: 'timeline',
  title: 'Timeline',
  about: 'Dated things by date, undated ones apart below',
  run(canvas: Canvas) {
    const day = (node: Thing) => node.when?.from ?? node.when?.asOf ?? node.when?.to ?? null
    const nodes = Object.values(canvas.nodes).sort((a, b) => (a.id < b.id ? -1 : 1))
    const days = [...new Set(nodes.map(day).filter((each): each is string => each !== null))].sort()
    const rows = new Map<string, number>()
    const positions: Record<string, Point> = {}
    let lowest = 0
    for (const node of nodes) {
      const at = day(node)
      if (at === null) continue
      const row = rows.get(at) ?? 0
      rows.set(at, row + 1)
      lowest = Math.max(lowest, row)
      positions[node.id] = { x: days.indexOf(at) * COLUMN, y: row * ROW }
    }
    const undated = nodes.filter((node) => day(node) === null)
    const columns = Math.max(6, days.length)
    undated.forEach((node, index) => {
      positions[node.id] = { x: (index % columns) * COLUMN, y: (lowest + 3 + Math.floor(index / columns)) * ROW }
    })
    return positions
  },
}
