import type { Core, NodeSingular } from 'cytoscape'
import type { Theme } from '../state/theme.ts'
import {
  LINE_HEIGHT,
  overlaps,
  placeLabels,
  shortenLine,
  wrap,
  type Box,
  type LabelItem,
  type PlacedLabel,
} from './labels.ts'

const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const BOLD = `600 ${FONT}`
const INK = { light: '#1d2530', dark: '#e6ebf1' }
const QUIET = { light: '#5a6573', dark: '#9fabb8' }
const HALO = { light: 'rgba(247, 248, 250, 0.92)', dark: 'rgba(18, 22, 27, 0.92)' }
const BADGE = { light: { fill: '#ffffff', line: '#5b6673' }, dark: { fill: '#222a33', line: '#9aa7b5' } }
const BADGE_RADIUS = 9
/** From this zoom on the link types are written on the lines where there is room. */
const EDGE_LABELS_FROM = 1.35
/** Between a label and the edge of the canvas. */
const EDGE = 4
/** Up to so many things in sight a label keeps off its thing's own links, up to so many of them: past that there is no free side. */
const FEW_THINGS = 200
const FEW_TIES = 12

/**
 * Labels and count badges, drawn over the canvas in screen space: the same size at every zoom, and never one over another. It
 * publishes what it drew as `data-labels`, `data-label-overlaps` and `data-bold-labels` (the selected ones' text) on the container.
 */
export function createLabelLayer(
  cy: Core,
  container: HTMLElement,
  theme: () => Theme,
): { draw(): void; destroy(): void; canvas: HTMLCanvasElement } {
  const canvas = document.createElement('canvas')
  canvas.className = 'label-layer'
  canvas.setAttribute('aria-hidden', 'true')
  container.append(canvas)
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  const widths = new Map<string, number>()
  let waiting = 0

  const widthOf = (line: string, font: string) => {
    const key = `${font}|${line}`
    let width = widths.get(key)
    if (width === undefined) {
      context.font = font
      widths.set(key, (width = context.measureText(line).width))
    }
    return width
  }

  function draw() {
    const ratio = window.devicePixelRatio || 1
    const { clientWidth: width, clientHeight: height } = container
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    const zoom = cy.zoom()
    const badges = drawBadges(width, height)
    const items: (LabelItem & { bold: boolean; quietFrom: number })[] = []
    cy.nodes().forEach((node) => {
      const { x, y } = node.renderedPosition()
      const half = (Number(node.data('size')) / 2) * zoom
      if (x < -80 || y < -40 || x > width + 80 || y > height + 40) return
      const bold = node.selected() || node.hasClass('hover')
      const named = wrap(String(node.data('label')))
      const second = node.data('second') as string | null
      const lines = second === null ? named : [...named, shortenLine(second)]
      const longest = Math.max(...lines.map((line) => widthOf(line, bold ? BOLD : FONT)))
      items.push({
        id: node.id(),
        x,
        y,
        halfWidth: half,
        halfHeight: half,
        lines,
        width: longest,
        bold,
        quietFrom: named.length,
        priority: (bold ? 1_000 : 0) + Number(node.data('size')),
      })
    })
    if (items.length <= FEW_THINGS) for (const item of items) item.ties = tiesOf(cy.getElementById(item.id))
    const placed = placeLabels(items, badges, { x1: EDGE, y1: EDGE, x2: width - EDGE, y2: height - EDGE })
    const drawn = new Map(items.map((item) => [item.id, item]))
    context.textBaseline = 'top'
    context.textAlign = 'center'
    for (const label of placed) write(label, drawn.get(label.id)?.bold ? BOLD : FONT, drawn.get(label.id)?.quietFrom)
    drawEdgeLabels(zoom, [
      ...placed,
      ...badges,
      ...items.map(({ x, y, halfWidth }) => ({
        x1: x - halfWidth,
        y1: y - halfWidth,
        x2: x + halfWidth,
        y2: y + halfWidth,
      })),
    ])
    container.dataset.labels = String(placed.length)
    container.dataset.labelOverlaps = String(countOverlaps(placed))
    container.dataset.boldLabels = placed
      .filter((label) => drawn.get(label.id)?.bold)
      .map((label) => label.lines.join(' '))
      .join(' | ')
  }

  /** @param quietFrom the line from which on it is written quietly */
  function write(label: PlacedLabel, font: string, quietFrom = Infinity) {
    context.font = font
    context.lineWidth = 6
    context.lineJoin = 'round'
    context.strokeStyle = HALO[theme()]
    label.lines.forEach((line, index) => {
      const x = (label.x1 + label.x2) / 2
      const y = label.y1 + index * LINE_HEIGHT + 1
      context.fillStyle = index < quietFrom ? INK[theme()] : QUIET[theme()]
      context.strokeText(line, x, y)
      context.fillText(line, x, y)
    })
  }

  /** How many links an edge stands for, on its middle. */
  function drawBadges(width: number, height: number): Box[] {
    const boxes: Box[] = []
    const { fill, line } = BADGE[theme()]
    context.textBaseline = 'middle'
    context.textAlign = 'center'
    cy.edges('[count > 1][strand != "denied"]').forEach((edge) => {
      const { x, y } = middleOf(edge)
      if (x < 0 || y < 0 || x > width || y > height) return
      context.beginPath()
      context.arc(x, y, BADGE_RADIUS, 0, 2 * Math.PI)
      context.fillStyle = fill
      context.fill()
      context.lineWidth = 1.25
      context.strokeStyle = line
      context.stroke()
      context.font = '600 10.5px system-ui, sans-serif'
      context.fillStyle = INK[theme()]
      context.fillText(String(edge.data('count')), x, y + 0.5)
      boxes.push({ x1: x - BADGE_RADIUS, y1: y - BADGE_RADIUS, x2: x + BADGE_RADIUS, y2: y + BADGE_RADIUS })
    })
    return boxes
  }

  /** The words of a line that is pointed at or selected; of the others where there is room. */
  function drawEdgeLabels(zoom: number, taken: Box[]) {
    const wanted =
      zoom >= EDGE_LABELS_FROM
        ? cy.edges('[strand != "denied"]')
        : cy.edges('.hover, .chosen').filter('[strand != "denied"]')
    context.textBaseline = 'top'
    context.textAlign = 'center'
    wanted.forEach((edge) => {
      const { x, y } = middleOf(edge)
      const text = shorten(String(edge.data('types')))
      const half = widthOf(text, FONT) / 2 + 3
      const top = y + (Number(edge.data('count')) > 1 ? BADGE_RADIUS + 3 : -LINE_HEIGHT / 2)
      const box = { x1: x - half, y1: top, x2: x + half, y2: top + LINE_HEIGHT }
      const asked = edge.hasClass('hover') || edge.hasClass('chosen')
      if (!asked && taken.some((other) => overlaps(box, other))) return
      taken.push(box)
      write({ id: edge.id(), lines: [text], ...box }, `italic ${FONT}`)
    })
  }

  const tiesOf = (node: NodeSingular) => {
    const others = node.neighborhood().nodes()
    return others.length > FEW_TIES ? [] : others.map((other) => other.renderedPosition())
  }

  const middleOf = (edge: cytoscape.EdgeSingular) => {
    if (edge.data('loop') === true) return edge.renderedMidpoint()
    const source = edge.source().renderedPosition()
    const target = edge.target().renderedPosition()
    return { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }
  }

  // One drawing a frame, however many changes there were.
  const schedule = () => {
    if (waiting) return
    waiting = requestAnimationFrame(() => {
      waiting = 0
      draw()
    })
  }
  cy.on('render', schedule)
  return {
    draw,
    canvas,
    destroy() {
      cancelAnimationFrame(waiting)
      cy.off('render', schedule)
      canvas.remove()
    },
  }
}

const shorten = (text: string) => (text.length > 44 ? `${text.slice(0, 43)}…` : text)

function countOverlaps(placed: readonly PlacedLabel[]): number {
  let count = 0
  placed.forEach((a, index) => placed.slice(index + 1).forEach((b) => (count += Number(overlaps(a, b)))))
  return count
}
