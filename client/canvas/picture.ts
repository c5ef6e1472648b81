import type { Core } from 'cytoscape'
import type { SessionStore } from '../state/store.ts'
import type { Theme } from '../state/theme.ts'
import { canvasOf } from './drawn.ts'
import { drawLabels } from './label-layer.ts'
import { createPen } from './pen.ts'
import { canvasStyle } from './style.ts'

/** Dots of a picture to a dot of the page: a sheet of paper shows more of them than a screen. */
const SCALE = 2

/** Cytoscape's own way to its pictures, before they become files: those come too late for a printer. */
interface Painter {
  bufferCanvasImage(options: { scale: number; full: boolean; bg: string }): HTMLCanvasElement
}

/**
 * Draws what one sees of a canvas, in light colours whatever the theme is.
 * @returns how many of its things lie outside of the picture; null where nothing is drawn
 */
export function drawPicture(
  session: SessionStore,
  into: HTMLCanvasElement,
  look: { theme: Theme; lineNames: boolean },
): number | null {
  const [host, cy] = canvasOf(session) ?? []
  if (!host || !cy || cy.width() === 0 || cy.height() === 0 || cy.nodes().empty()) return null
  const size = { width: host.clientWidth, height: host.clientHeight }
  cy.style(canvasStyle('light'))
  const picture = (cy as unknown as { renderer(): Painter })
    .renderer()
    .bufferCanvasImage({ scale: SCALE, full: false, bg: '#ffffff' })
  cy.style(canvasStyle(look.theme))
  const labels = document.createElement('canvas')
  const pen = createPen(labels, () => 'light')
  drawLabels(cy, pen, size, look.lineNames, picture.width / size.width)
  into.width = picture.width
  into.height = picture.height
  const context = into.getContext('2d')
  context?.drawImage(picture, 0, 0)
  context?.drawImage(labels, 0, 0)
  return outside(cy, size)
}

const outside = (cy: Core, { width, height }: { width: number; height: number }): number =>
  cy.nodes().filter((node) => {
    const { x, y } = node.renderedPosition()
    return x < 0 || y < 0 || x > width || y > height
  }).length
