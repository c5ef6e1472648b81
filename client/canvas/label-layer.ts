import type { Core, NodeSingular } from 'cytoscape'
import { pointAt } from '../layouts/curve.ts'
import { textScale } from '../looks/text-scale.ts'
import type { Theme } from '../state/theme.ts'
import { drawAxis } from './axis.ts'
import { drawDiscs } from './discs.ts'
import { Grid, overlaps } from './grid.ts'
import { boxOf, isCut, placeLabels, shortenLine, wrap, type LabelItem, type PlacedLabel } from './labels.ts'
import { drawLineNames } from './line-names.ts'
import { BOLD, createPen, FONT, type Pen } from './pen.ts'
import { pointsOn } from './points-on.ts'
import { placeOf, setUnit, zoomOf } from './units.ts'

/** Between a label and the edge of the canvas. */
const EDGE = 4
/** Up to so many things in sight a label keeps off its thing's own links, up to so many of them: past that there is no free side. */
const FEW_THINGS = 200
const FEW_TIES = 12
/** How far along a link its thing's label looks. */
const TIE = 0.4

export interface LabelLayer {
  /** Draws once more, in the next frame. */
  schedule(): void
  destroy(): void
}

/** A label with how it is written. */
type Item = LabelItem & { bold: boolean; quietFrom: number }

/**
 * Labels, numbers and signs, drawn over the canvas in screen space: the same size at every zoom, and never one over another. It
 * publishes what it drew as `data-labels`, `data-label-overlaps`, `data-line-names`, `data-dates` (of a timeline), `data-covered` (words that stand over a thing),
 * `data-cut-labels` (at the edge) and `data-bold-labels` (the selected ones' text) on the container.
 * @param named whether lines have their names on them where there is room
 */
export function createLabelLayer(
  cy: Core,
  container: HTMLElement,
  theme: () => Theme,
  named: () => boolean,
): LabelLayer {
  const canvas = document.createElement('canvas')
  canvas.className = 'label-layer'
  canvas.setAttribute('aria-hidden', 'true')
  container.append(canvas)
  const pen = createPen(canvas, theme)
  let waiting = 0
  // One drawing a frame, however many changes there were.
  const schedule = () => {
    if (waiting) return
    waiting = requestAnimationFrame(() => {
      waiting = 0
      const { clientWidth, clientHeight } = container
      Object.assign(container.dataset, drawLabels(cy, pen, { width: clientWidth, height: clientHeight }, named()))
    })
  }
  cy.on('render', schedule)
  return {
    schedule,
    destroy() {
      cancelAnimationFrame(waiting)
      cy.off('render', schedule)
      canvas.remove()
    },
  }
}

/**
 * Draws the layer anew, in units of the browser's own text.
 * @param size in pixels
 * @param ratio dots of the layer to a pixel
 * @returns what was drawn, as the container says it
 */
export function drawLabels(
  cy: Core,
  pen: Pen,
  size: { width: number; height: number },
  named: boolean,
  ratio = window.devicePixelRatio || 1,
): Record<string, string> {
  const unit = textScale()
  setUnit(cy, unit)
  const [width, height] = [size.width / unit, size.height / unit]
  pen.wipe(width, height, ratio * unit)
  const view = { x1: EDGE, y1: EDGE, x2: width - EDGE, y2: height - EDGE }
  const items = itemsInSight(cy, pen, width, height)
  const things = new Grid()
  for (const item of items) things.add(boxOf(item), item.id)
  const dates = drawAxis(cy, pen, things, view)
  const badges = [...dates, ...drawDiscs(cy, pen, things, view)]
  if (items.length <= FEW_THINGS) for (const item of items) item.ties = tiesOf(cy.getElementById(item.id))
  const placed = placeLabels(items, badges, view)
  const byId = new Map(items.map((item) => [item.id, item]))
  for (const label of placed) pen.write(label, byId.get(label.id)?.bold ? BOLD : FONT, byId.get(label.id)?.quietFrom)
  const names = drawLineNames(cy, pen, { things, labels: [...placed, ...badges], view, named })
  const covering = [
    ...placed.filter((label) => !things.isFree(label, label.id)),
    ...names.filter((box) => !things.isFree(box)),
  ]
  return {
    labels: String(placed.length),
    labelOverlaps: String(countOverlaps(placed)),
    dates: String(dates.length),
    lineNames: String(names.length),
    covered: String(covering.length),
    cutLabels: String(placed.filter((label) => isCut(label, view)).length),
    boldLabels: placed
      .filter((label) => byId.get(label.id)?.bold)
      .map((label) => label.lines.join(' '))
      .join(' | '),
  }
}

/** What there is to write of the things that are in sight, or nearly. */
function itemsInSight(cy: Core, pen: Pen, width: number, height: number): Item[] {
  const zoom = zoomOf(cy)
  const items: Item[] = []
  cy.nodes().forEach((node) => {
    const { x, y } = placeOf(node)
    const half = (Number(node.data('size')) / 2) * zoom
    if (x < -80 || y < -40 || x > width + 80 || y > height + 40) return
    const bold = node.selected() || node.hasClass('hover')
    const named = wrap(String(node.data('label')))
    const second = node.data('second') as string | null
    const lines = second === null ? named : [...named, shortenLine(second)]
    items.push({
      id: node.id(),
      x,
      y,
      halfWidth: half,
      halfHeight: half,
      lines,
      width: Math.max(...lines.map((line) => pen.widthOf(line, bold ? BOLD : FONT))),
      bold,
      quietFrom: node.hasClass('aside') ? 0 : named.length,
      priority: (bold ? 1_000 : 0) + Number(node.data('size')),
    })
  })
  return items
}

/** Where a thing's links go: a part of the way along each. */
function tiesOf(node: NodeSingular) {
  const lines = node.connectedEdges('[strand != "denied"][!loop]')
  if (lines.length > FEW_TIES) return []
  return lines.edges().map((line) => pointAt(pointsOn(line), line.source().same(node) ? TIE : 1 - TIE))
}

function countOverlaps(placed: readonly PlacedLabel[]): number {
  let count = 0
  placed.forEach((a, index) => placed.slice(index + 1).forEach((b) => (count += Number(overlaps(a, b)))))
  return count
}
