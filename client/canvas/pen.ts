import type { Theme } from '../state/theme.ts'
import { SIGN_PATHS, type Sign } from '../looks/signs.ts'
import type { Box } from './grid.ts'
import { LINE_HEIGHT, type PlacedLabel } from './labels.ts'

export const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
export const BOLD = `600 ${FONT}`
export const ITALIC = `italic ${FONT}`
const BADGE_FONT = '600 10.5px system-ui, sans-serif'
const INK = { light: '#1d2530', dark: '#e6ebf1' }
const QUIET = { light: '#5a6573', dark: '#9fabb8' }
const HALO = { light: 'rgba(247, 248, 250, 0.92)', dark: 'rgba(18, 22, 27, 0.92)' }
const BADGE = { light: { fill: '#ffffff', line: '#5b6673' }, dark: { fill: '#222a33', line: '#9aa7b5' } }
export const BADGE_RADIUS = 9
/** From one disc to the next. */
export const STEP = 2 * BADGE_RADIUS + 1
/** What stands back. */
const FAINT = 0.35
/** Of signs, which are drawn on a 24 × 24 grid. */
const SIGN_SCALE = 0.58

/** What is drawn over the canvas: words and badges, in the inks of the theme. */
export interface Pen {
  /** Wipes the layer, and makes it as large as what it lies on. @param ratio dots of the layer to a dot of the page */
  wipe(width: number, height: number, ratio: number): void
  /** Measured once for each line and font. */
  widthOf(line: string, font: string): number
  /** @param quietFrom the line from which on it is written quietly */
  write(label: Omit<PlacedLabel, 'id'>, font: string, quietFrom?: number): void
  /** Discs in a row, the first around its point: a number, and signs; faint where what they are of stands back. @returns what they cover */
  discs(discs: readonly Disc[], x: number, y: number, faint: boolean): Box
}

/** What stands in a disc. */
export type Disc = { text: string } | { sign: Sign; filled: boolean }

export function createPen(canvas: HTMLCanvasElement, theme: () => Theme): Pen {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  const widths = new Map<string, number>()
  return {
    wipe(width, height, ratio) {
      if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
        canvas.width = Math.round(width * ratio)
        canvas.height = Math.round(height * ratio)
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, width, height)
    },
    widthOf(line, font) {
      const key = `${font}|${line}`
      let width = widths.get(key)
      if (width === undefined) {
        context.font = font
        widths.set(key, (width = context.measureText(line).width))
      }
      return width
    },
    write: (label, font, quietFrom = Infinity) => write(context, theme(), label, font, quietFrom),
    discs(discs, x, y, faint) {
      context.globalAlpha = faint ? FAINT : 1
      const box = drawDiscs(context, theme(), discs, x, y)
      context.globalAlpha = 1
      return box
    },
  }
}

function write(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { x1, x2, y1, lines }: Omit<PlacedLabel, 'id'>,
  font: string,
  quietFrom: number,
) {
  context.textBaseline = 'top'
  context.textAlign = 'center'
  context.font = font
  context.lineWidth = 6
  context.lineJoin = 'round'
  context.strokeStyle = HALO[theme]
  lines.forEach((line, index) => {
    const x = (x1 + x2) / 2
    const y = y1 + index * LINE_HEIGHT + 1
    context.fillStyle = index < quietFrom ? INK[theme] : QUIET[theme]
    context.strokeText(line, x, y)
    context.fillText(line, x, y)
  })
}

function drawDiscs(context: CanvasRenderingContext2D, theme: Theme, discs: readonly Disc[], x: number, y: number): Box {
  discs.forEach((disc, index) => {
    const at = x + index * STEP
    const filled = 'sign' in disc && disc.filled
    const { fill, line } = BADGE[theme]
    context.beginPath()
    context.arc(at, y, BADGE_RADIUS, 0, 2 * Math.PI)
    context.fillStyle = filled ? INK[theme] : fill
    context.fill()
    context.lineWidth = 1.25
    context.strokeStyle = filled ? INK[theme] : line
    context.stroke()
    if ('text' in disc) writeIn(context, INK[theme], disc.text, at, y)
    else drawSign(context, filled ? fill : INK[theme], disc.sign, at, y)
  })
  const end = x + (discs.length - 1) * STEP
  return { x1: x - BADGE_RADIUS, y1: y - BADGE_RADIUS, x2: end + BADGE_RADIUS, y2: y + BADGE_RADIUS }
}

function writeIn(context: CanvasRenderingContext2D, ink: string, text: string, x: number, y: number) {
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.font = BADGE_FONT
  context.fillStyle = ink
  context.fillText(text, x, y + 0.5)
}

function drawSign(context: CanvasRenderingContext2D, ink: string, sign: Sign, x: number, y: number) {
  context.save()
  context.translate(x - 12 * SIGN_SCALE, y - 12 * SIGN_SCALE)
  context.scale(SIGN_SCALE, SIGN_SCALE)
  context.lineWidth = 1.5 / SIGN_SCALE
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = ink
  context.stroke(pathOf(sign))
  context.restore()
}

const paths = new Map<Sign, Path2D>()
function pathOf(sign: Sign): Path2D {
  const path = paths.get(sign) ?? new Path2D(SIGN_PATHS[sign])
  paths.set(sign, path)
  return path
}
