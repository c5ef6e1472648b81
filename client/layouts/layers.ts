import type { Canvas, Point } from '../state/canvas.ts'
import { KIND_ORDER } from '../looks/appearance.ts'
import type { Layout } from './layout.ts'

const COLUMN = 175
const ROW = 150
const WIDEST = 9

/** A band of rows for each kind: who acts on top, what happens below. */
export const layers: Layout = {
  id: 'layers',
  title: 'By kind',
  about: 'Rows of things of one kind',
  run(canvas: Canvas) {
    const kinds = new Map<string, string[]>()
    for (const node of Object.values(canvas.nodes)) kinds.set(node.kind, [...(kinds.get(node.kind) ?? []), node.id])
    const rank = (kind: string) => (KIND_ORDER.includes(kind) ? KIND_ORDER.indexOf(kind) : KIND_ORDER.length)
    const positions: Record<string, Point> = {}
    let row = 0
    for (const [, ids] of [...kinds].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
      ids.sort().forEach((id, index) => {
        const line = Math.floor(index / WIDEST)
        const inLine = Math.min(WIDEST, ids.length - line * WIDEST)
        positions[id] = { x: ((index % WIDEST) - (inLine - 1) / 2) * COLUMN, y: (row + line) * ROW }
      })
      row += Math.ceil(ids.length / WIDEST)
    }
    return positions
  },
}
