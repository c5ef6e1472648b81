import type { Core, NodeSingular } from 'cytoscape'
import type { Point } from '../state/canvas.ts'

/**
 * The layer of words counts in units that are a pixel at the usual size of text, and grow with it: so words, signs and the room that they need
 * are as large as the browser's own text.
 */
// Not on Cytoscape's own scratch: what is written there styles all things anew and asks for a drawing, and each drawing sets the unit.
const units = new WeakMap<Core, number>()

/** @param pixels of a unit */
export const setUnit = (cy: Core, pixels: number): void => void units.set(cy, pixels)

const unitOf = (cy: Core): number => units.get(cy) ?? 1

export const zoomOf = (cy: Core): number => cy.zoom() / unitOf(cy)

/** From the left edge of the canvas. */
export const panOf = (cy: Core): number => cy.pan().x / unitOf(cy)

export const inUnits = (cy: Core, { x, y }: Point): Point => ({ x: x / unitOf(cy), y: y / unitOf(cy) })

export const placeOf = (node: NodeSingular): Point => inUnits(node.cy(), node.renderedPosition())
