import type { Canvas, Point } from '../state/canvas.ts'
import { KIND_ORDER } from '../looks/appearance.ts'
import type { Layout } from './layout.ts'

const COLUMN = { least: 175, most: 380 }
const ROW = 150
/** How wide it is for its height: where there are few things to a kind they stand further apart, and lines have room between them. */
const WIDE = 1.2
/** So many stand in a row, and more where there are many things: else it would be a column. */
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
    const widest = Math.max(WIDEST, Math.ceil(Math.sqrt(Object.keys(canvas.nodes).length * 1.5)))
    const rows = [...kinds]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .flatMap(([, ids]) => inRows(ids.sort(), widest))
    const most = Math.max(1, ...rows.map((row) => row.length))
    const column = Math.max(COLUMN.least, Math.min(COLUMN.most, Math.round((rows.length * ROW * WIDE) / most)))
    const positions: Record<string, Point> = {}
    rows.forEach((row, line) =>
      row.forEach((id, index) => {
        positions[id] = { x: (index - (row.length - 1) / 2) * column, y: line * ROW }
      }),
    )
    return positions
  },
}

const inRows = (ids: readonly string[], widest: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / widest) }, (_, row) => ids.slice(row * widest, (row + 1) * widest))
