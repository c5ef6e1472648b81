import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { signsOf, type State } from '../looks/channels.ts'
import type { Theme } from '../state/theme.ts'
import type { EdgeElement } from './elements.ts'
import { overlaps, placeLabels, shortenLine, wrap, type Box, type LabelItem, type PlacedLabel } from './labels.ts'
import { askedRows, captionBox } from './captions.ts'
import { BADGE_RADIUS, BOLD, createPen, FONT, ITALIC, STEP, type Disc, type Pen } from './pen.ts'

/** From this zoom on the link types are written on the lines where there is room. */
const EDGE_LABELS_FROM = 1.35
/** Between a label and the edge of the canvas. */
const EDGE = 4
/** Up to so many things in sight a label keeps off its thing's own links, up to so many of them: past that there is no free side. */
const FEW_THINGS = 200
const FEW_TIES = 12
/** Words that nobody asked for are cut here. */
const LONGEST_WORDS = 44

/** A label with how it is written. */
type Item = LabelItem & { bold: boolean; quietFrom: number }

/**
 * Labels, numbers and signs, drawn over the canvas in screen space: the same size at every zoom, and never one over another. It
 * publishes what it drew as `data-labels`, `data-label-overlaps` and `data-bold-labels` (the selected ones' text) on the container.
 */
export function createLabelLayer(cy: Core, container: HTMLElement, theme: () => Theme): { destroy(): void } {
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
      draw(cy, pen, container)
    })
  }
  cy.on('render', schedule)
  return {
    destroy() {
      cancelAnimationFrame(waiting)
      cy.off('render', schedule)
      canvas.remove()
    },
  }
}

function draw(cy: Core, pen: Pen, container: HTMLElement) {
  const { clientWidth: width, clientHeight: height } = container
  pen.wipe(width, height)
  const view = { x1: EDGE, y1: EDGE, x2: width - EDGE, y2: height - EDGE }
  const badges = drawDiscs(cy, pen, width, height)
  const items = itemsInSight(cy, pen, width, height)
  if (items.length <= FEW_THINGS) for (const item of items) item.ties = tiesOf(cy.getElementById(item.id))
  const placed = placeLabels(items, badges, view)
  const byId = new Map(items.map((item) => [item.id, item]))
  for (const label of placed) pen.write(label, byId.get(label.id)?.bold ? BOLD : FONT, byId.get(label.id)?.quietFrom)
  drawEdgeLabels(cy, pen, [...placed, ...badges, ...items.map(boxOf)], view)
  container.dataset.labels = String(placed.length)
  container.dataset.labelOverlaps = String(countOverlaps(placed))
  container.dataset.boldLabels = placed
    .filter((label) => byId.get(label.id)?.bold)
    .map((label) => label.lines.join(' '))
    .join(' | ')
}

/** What there is to write of the things that are in sight, or nearly. */
function itemsInSight(cy: Core, pen: Pen, width: number, height: number): Item[] {
  const zoom = cy.zoom()
  const items: Item[] = []
  cy.nodes().forEach((node) => {
    const { x, y } = node.renderedPosition()
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
      quietFrom: named.length,
      priority: (bold ? 1_000 : 0) + Number(node.data('size')),
    })
  })
  return items
}

/** Numbers and signs: on the middle of their line, or on the upper right of their thing. */
function drawDiscs(cy: Core, pen: Pen, width: number, height: number): Box[] {
  const boxes: Box[] = []
  const draw = (discs: readonly Disc[], x: number, y: number) => {
    if (discs.length > 0 && x >= 0 && y >= 0 && x <= width && y <= height) boxes.push(pen.discs(discs, x, y))
  }
  cy.edges('[states != ""][strand != "denied"]').forEach((edge) => {
    const { x, y } = middleOf(edge)
    const discs = discsOf(edge)
    draw(discs, x - ((discs.length - 1) / 2) * STEP, y)
  })
  cy.nodes('[states != ""]').forEach((node) => {
    const { x, y } = node.renderedPosition()
    const reach = (Number(node.data('size')) / 2) * cy.zoom() * CORNER
    draw(discsOf(node), x + reach, y - reach)
  })
  return boxes
}

/** Where half a thing's size is at its corner, be it round or square. */
const CORNER = 0.9

function discsOf(element: EdgeSingular | NodeSingular): Disc[] {
  const signs = signsOf(String(element.data('states')).split(' ') as State[])
  return Number(element.data('count')) > 1 ? [{ text: String(element.data('count')) }, ...signs] : signs
}

/** The words of a line that is pointed at or selected; of the others where there is room. */
function drawEdgeLabels(cy: Core, pen: Pen, taken: Box[], view: Box) {
  const asked = cy.edges('.hover, .chosen').filter('[strand != "denied"]')
  const others = cy.zoom() >= EDGE_LABELS_FROM ? cy.edges('[strand != "denied"]').not(asked) : cy.collection()
  const write = (edge: EdgeSingular, rows: readonly string[], quietFrom: number | undefined) => {
    const width = Math.max(...rows.map((row) => pen.widthOf(row, ITALIC)))
    const clear = edge.data('states') === '' ? 0 : BADGE_RADIUS
    const how = { taken, view, asked: quietFrom !== undefined }
    const box = captionBox(middleOf(edge), { width, rows: rows.length }, clear, how)
    if (!box) return
    taken.push(box)
    pen.write({ lines: rows, ...box }, ITALIC, quietFrom)
  }
  asked.forEach((edge) => {
    const own = edge.hasClass('chosen') ? ((edge.data('own') ?? null) as string | null) : null
    const { rows, quietFrom } = askedRows({ ...(edge.data() as EdgeElement), own })
    write(edge, rows, quietFrom)
  })
  others.forEach((edge) => write(edge, [shortenLine(String(edge.data('types')), LONGEST_WORDS)], undefined))
}

/** Where a thing's links go. */
function tiesOf(node: NodeSingular) {
  const others = node.neighborhood().nodes()
  return others.length > FEW_TIES ? [] : others.map((other) => other.renderedPosition())
}

function middleOf(edge: EdgeSingular) {
  if (edge.data('loop') === true) return edge.renderedMidpoint()
  const source = edge.source().renderedPosition()
  const target = edge.target().renderedPosition()
  return { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }
}

const boxOf = ({ x, y, halfWidth, halfHeight }: LabelItem): Box => ({
  x1: x - halfWidth,
  y1: y - halfHeight,
  x2: x + halfWidth,
  y2: y + halfHeight,
})

function countOverlaps(placed: readonly PlacedLabel[]): number {
  let count = 0
  placed.forEach((a, index) => placed.slice(index + 1).forEach((b) => (count += Number(overlaps(a, b)))))
  return count
}
