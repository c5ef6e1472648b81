import type { Core, NodeCollection, NodeSingular } from 'cytoscape'
import { textScale } from '../looks/text-scale.ts'
import type { Point } from '../state/canvas.ts'
import type { Session } from '../state/store.ts'

type Camera = NonNullable<Session['camera']>

/** Nearer to the rim than this, a thing counts as out of sight. */
const EDGE = 40
/** Room for the labels at the rim, which are as large at every zoom; on a small canvas no more than this part of it. Both grow with the text. */
const ROOM = { x: 96, y: 64 }
const MOST_ROOM = 0.16
/** However large the text is, most of the canvas is for things. */
const MOST_OF_ALL = 0.3
/** To bring things into sight what is there is made no smaller than this: past it they are gone to alone. */
const SMALLEST = 0.35
/** A few things need not fill the screen. */
const CLOSEST_FIT = 1.2
/** A thing that is looked for is brought at least so near. */
const NEAR = 0.7
const MOVE_MS = 250

/** Looks where the state says. The first look, and any for who wants no motion, is there at once. */
export function createCamera(cy: Core): (camera: Camera) => void {
  let looked = false
  return (camera) => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches || !looked
    const duration = still ? 0 : MOVE_MS
    looked = true
    if (camera.kind === 'fit') fitAll(cy, duration)
    else if (camera.kind === 'frame') fit(cy, among(cy, camera.ids), duration)
    else if (camera.kind === 'zoom')
      cy.zoom({ level: cy.zoom() * camera.factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    else if (camera.kind === 'reveal') reveal(cy, camera.ids, duration)
    else centre(cy, camera.id, duration)
  }
}

/** The view in which all of some things are in sight, with their labels; a few need not fill the screen. */
function viewOf(cy: Core, things: NodeCollection) {
  const { x1, y1, w, h } = things.boundingBox({ includeLabels: false, includeOverlays: false })
  const [width, height] = [cy.width(), cy.height()]
  const unit = textScale()
  const most = Math.min(MOST_ROOM * unit, MOST_OF_ALL)
  const free = (size: number, room: number) => size - 2 * Math.min(room * unit, size * most)
  const fits = Math.min(free(width, ROOM.x) / Math.max(w, 1), free(height, ROOM.y) / Math.max(h, 1))
  const zoom = Math.max(cy.minZoom(), Math.min(fits, CLOSEST_FIT))
  return { zoom, pan: { x: width / 2 - (x1 + w / 2) * zoom, y: height / 2 - (y1 + h / 2) * zoom } }
}

function goTo(cy: Core, view: { zoom: number; pan: Point }, duration: number) {
  if (duration > 0) cy.animate({ ...view, duration })
  else cy.viewport(view)
}

function fit(cy: Core, shown: NodeCollection, duration: number) {
  if (shown.nonempty()) goTo(cy, viewOf(cy, shown), duration)
}

/** Where all of it was last fitted to. */
const fitted = new WeakMap<Core, ReturnType<typeof viewOf>>()

/** Everything in sight, with its labels. */
export function fitAll(cy: Core, duration = 0): void {
  if (cy.nodes().empty()) return
  fitted.set(cy, viewOf(cy, cy.nodes()))
  fit(cy, cy.nodes(), duration)
}

/** Whether one still looks at it as it was last fitted: nobody has moved or zoomed it since. */
export function isAsFitted(cy: Core): boolean {
  const { zoom, pan } = fitted.get(cy) ?? { zoom: NaN, pan: { x: NaN, y: NaN } }
  const same = (a: number, b: number) => Math.abs(a - b) < 1e-3
  return same(zoom, cy.zoom()) && same(pan.x, cy.pan().x) && same(pan.y, cy.pan().y)
}

const among = (cy: Core, ids: readonly string[]) => {
  const wanted = new Set(ids)
  return cy.nodes().filter((node) => wanted.has(node.id()))
}

/** Whether a thing is in sight, and not only just. */
export const inSight = (cy: Core) => (node: NodeSingular) => {
  const { x, y } = node.renderedPosition()
  return x >= EDGE && y >= EDGE && x <= cy.width() - EDGE && y <= cy.height() - EDGE
}

/** Brings things into sight when one of them is not: with all that one sees now, unless that would make it too small to read. */
function reveal(cy: Core, ids: readonly string[], duration: number) {
  const asked = among(cy, ids)
  const seen = cy.nodes().filter(inSight(cy))
  if (asked.empty() || asked.difference(seen).empty()) return
  const together = viewOf(cy, seen.union(asked).nodes())
  const view = together.zoom >= Math.min(SMALLEST, cy.zoom()) ? together : viewOf(cy, asked)
  goTo(cy, { ...view, ...(view.zoom > cy.zoom() && keepingZoom(cy, seen.union(asked).nodes())) }, duration)
}

/** As near as now, with the middle of some things in the middle. */
function keepingZoom(cy: Core, things: NodeCollection) {
  const { x1, y1, w, h } = things.boundingBox({ includeLabels: false, includeOverlays: false })
  const zoom = cy.zoom()
  return { zoom, pan: { x: cy.width() / 2 - (x1 + w / 2) * zoom, y: cy.height() / 2 - (y1 + h / 2) * zoom } }
}

function centre(cy: Core, id: string, duration: number) {
  const node = cy.getElementById(id)
  if (node.empty()) return
  const zoom = Math.max(cy.zoom(), NEAR)
  if (duration > 0) cy.animate({ center: { eles: node }, zoom, duration })
  else {
    cy.zoom(zoom)
    cy.center(node)
  }
}
