import type { Core } from 'cytoscape'
import type { Tick } from '../layouts/timeline.ts'
import type { Grid } from './grid.ts'
import { overlaps, type Box } from './grid.ts'
import { LINE_HEIGHT } from './labels.ts'
import { BOLD, type Pen } from './pen.ts'
import { panOf, zoomOf } from './units.ts'

/** Where the dates of a timeline are kept for the layer that draws them. */
const KEY = '_axis'

export const keepAxis = (cy: Core, ticks: readonly Tick[] | null): void => void cy.scratch(KEY, ticks)

/** Between two dates, and above them. */
const GAP = 10

const ROWS = [0, 1]

/**
 * The dates of a timeline's columns, along the upper edge over their columns wherever one has moved to, in two rows where they are wide; where they are too
 * near, or a thing stands there, they are left out.
 * @returns where they stand
 */
export function drawAxis(cy: Core, pen: Pen, things: Grid, view: Box): Box[] {
  const drawn: Box[] = []
  const isFree = (box: Box) => {
    const room = { ...box, x1: box.x1 - GAP, x2: box.x2 + GAP }
    return box.x1 >= view.x1 && box.x2 <= view.x2 && things.isFree(box) && !drawn.some((each) => overlaps(each, room))
  }
  for (const { x, words } of (cy.scratch(KEY) as readonly Tick[] | null | undefined) ?? []) {
    const middle = x * zoomOf(cy) + panOf(cy)
    const half = pen.widthOf(words, BOLD) / 2
    const box = ROWS.map((row) => {
      const y1 = view.y1 + GAP + row * LINE_HEIGHT
      return { x1: middle - half, x2: middle + half, y1, y2: y1 + LINE_HEIGHT - 1 }
    }).find(isFree)
    if (!box) continue
    pen.write({ ...box, lines: [words] }, BOLD)
    drawn.push(box)
  }
  return drawn
}
