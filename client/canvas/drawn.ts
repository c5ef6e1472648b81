import type { Core } from 'cytoscape'
import type { Point } from '../state/canvas.ts'
import type { SessionStore } from '../state/store.ts'

/** The canvases that are drawn at present: the page has one, an answer may have one of its own. */
const drawn = new Map<HTMLElement, { cy: Core; session: SessionStore }>()

/** @returns how to take it off the list */
export function enlist(host: HTMLElement, cy: Core, session: SessionStore): () => void {
  drawn.set(host, { cy, session })
  return () => void drawn.delete(host)
}

/** The session of the canvas that an element is in. */
export const sessionAround = (element: Element): SessionStore | null =>
  [...drawn].find(([host]) => host.contains(element))?.[1].session ?? null

/** The session of a canvas in sight other than one's own. */
export const sessionInSight = (own: SessionStore): SessionStore | null =>
  [...drawn].find(([host, { session }]) => session !== own && host.checkVisibility())?.[1].session ?? null

/** The canvas of a session, while it is drawn. */
export function canvasOf(session: SessionStore): [host: HTMLElement, cy: Core] | null {
  const found = [...drawn].find(([, each]) => each.session === session)
  return found ? [found[0], found[1].cy] : null
}

/** Gives the keys to a canvas. */
export const focusCanvas = (session: SessionStore): void => canvasOf(session)?.[0].focus({ preventScroll: true })

/** Where things are on the screen, the middle of them; the middle of the canvas when they are out of sight. */
export function pointOnScreen(session: SessionStore, ids: readonly string[]): Point {
  const [host, cy] = canvasOf(session) ?? []
  if (!host || !cy) return { x: 0, y: 0 }
  const box = host.getBoundingClientRect()
  const { x1, y1, w, h } = cy
    .nodes()
    .filter((node) => ids.includes(node.id()))
    .renderedBoundingBox({ includeLabels: false, includeOverlays: false })
  const at = { x: x1 + w / 2, y: y1 + h / 2 }
  const inSight = at.x > 0 && at.y > 0 && at.x < box.width && at.y < box.height
  return inSight ? { x: box.x + at.x, y: box.y + at.y } : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
