import type { Core } from 'cytoscape'
import type { Tick } from '../layouts/timeline.ts'
import { Grid, overlaps, type Box } from './grid.ts'
import { LINE_HEIGHT } from './labels.ts'
import { BOLD, type Pen } from './pen.ts'

/** Where the dates of a timeline are kept for the layer that draws them. */
const KEY = '_axis'

export const keepAxis = (cy: Core, ticks: readonly Tick[] | null): void => void cy.scratch(KEY, ticks)

/** Between two dates, and above them. */
const GAP = 10

/**
 * The dates of a timeline's columns, along the upper edge over their columns wherever one has moved to; where they are too near, or a thing stands there, they
 * are left out.
 * @returns where they stand
 */
export function drawAxis(cy: Core, pen: Pen, things: Grid, view: Box): Box[] {
  const drawn: Box[] = []
  for (const { x, words } of (cy.scratch(KEY) as readonly Tick[] | null | undefined) ?? []) {
    const middle = x * cy.zoom() + cy.pan().x
    const half = pen.widthOf(words, BOLD) / 2
    const box = { x1: middle - half, x2: middle + half, y1: view.y1 + GAP, y2: view.y1 + GAP + LINE_HEIGHT }
    const room = { ...box, x1: box.x1 - GAP, x2: box.x2 + GAP }
    if (box.x1 < view.x1 || box.x2 > view.x2 || !things.isFree(box) || drawn.some((each) => overlaps(each, room)))
      continue
    pen.write({ ...box, lines: [words] }, BOLD)
    drawn.push(box)
  }
  return drawn
}
