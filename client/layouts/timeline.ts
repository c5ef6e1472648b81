import { placeInTime } from '../format/time.ts'
import type { Canvas, Point } from '../state/canvas.ts'
import type { Thing } from '../state/fragments.ts'
import type { Layout } from './layout.ts'

const COLUMN = 175
const ROW = 125

/** The column of a dated thing: one for each day and what it says, such as `as of 5 Oct 2023`. */
const columnOf = (node: Thing): string | null => {
  const place = placeInTime(node.when)
  return place && `${place.day} ${place.words}`
}

/** Those of some things, in the order of their days. */
const columnsOf = (nodes: readonly Thing[]): string[] =>
  [...new Set(nodes.map(columnOf).filter((each): each is string => each !== null))].sort()

/**
 * Dated things from left to right in the order of their dates; below them, in a block of its own, what has no date: undated is
 * neither early nor late.
 */
export const timeline: Layout = {
  id: 'timeline',
  title: 'Timeline',
  about: 'Dated things in the order of their dates, not to scale; undated ones apart below',
  run(canvas: Canvas) {
    const nodes = Object.values(canvas.nodes).sort((a, b) => (a.id < b.id ? -1 : 1))
    const columns = columnsOf(nodes)
    const rows = new Map<string, number>()
    const positions: Record<string, Point> = {}
    let lowest = 0
    for (const node of nodes) {
      const column = columnOf(node)
      if (column === null) continue
      const row = rows.get(column) ?? 0
      rows.set(column, row + 1)
      lowest = Math.max(lowest, row)
      positions[node.id] = { x: columns.indexOf(column) * COLUMN, y: row * ROW }
    }
    const undated = nodes.filter((node) => columnOf(node) === null)
    const width = Math.max(6, columns.length)
    undated.forEach((node, index) => {
      positions[node.id] = { x: (index % width) * COLUMN, y: (lowest + 3 + Math.floor(index / width)) * ROW }
    })
    return positions
  },
}

export interface Tick {
  x: number
  words: string
}

const FEWEST = 3

/**
 * The dates of the columns, as long as things stand in them, however they came there: every dated thing in a column of its date, columns in order and as far
 * apart as the layout puts them, undated things below. Else null: an axis would say of a thing that was moved what is not so.
 */
export function axisOf(nodes: readonly Thing[], positions: Readonly<Record<string, Point>>): Tick[] | null {
  const ticks = new Map<string, Tick>()
  let lowest = -Infinity
  let highestUndated = Infinity
  for (const node of nodes) {
    const at = positions[node.id]
    if (!at) return null
    const column = columnOf(node)
    if (column === null) {
      highestUndated = Math.min(highestUndated, at.y)
      continue
    }
    lowest = Math.max(lowest, at.y)
    const tick = ticks.get(column)
    if (tick && tick.x !== at.x) return null
    if (!tick) ticks.set(column, { x: at.x, words: placeInTime(node.when)?.words ?? '' })
  }
  const inOrder = [...ticks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tick]) => tick)
  const apart = inOrder.slice(1).map(({ x }, index) => x - (inOrder[index] as Tick).x)
  const fits = apart.every((step) => step > 0 && step % COLUMN === 0)
  return fits && lowest < highestUndated && inOrder.length >= FEWEST ? inOrder : null
}
