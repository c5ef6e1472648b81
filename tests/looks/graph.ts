import type { EdgeElement, NodeElement } from '../../client/canvas/elements.ts'
import type { Point } from '../../client/state/canvas.ts'

/** A graph that the page of `page/` is asked to draw, all of it in sight. */
export interface Graph {
  elements: { nodes: readonly NodeElement[]; edges: readonly EdgeElement[] }
  positions: Readonly<Record<string, Point>>
  width: number
  height: number
  zoom: number
  /** Whether lines are broken where they run through what they do not touch, as they are on the page. */
  broken: boolean
}

/** A thing on the screen. */
export interface OnScreen extends Point {
  id: string
  r: number
}

/** No look has this colour. */
export const LOUD = '#00ff00'
