import type { Core } from 'cytoscape'
import type { SessionStore } from '../state/store.ts'
import { fitAll, inSight, isAsFitted } from './camera.ts'

/** The window that a canvas was last as large for. */
const windows = new WeakMap<Core, string>()

/**
 * A canvas of another size. In another window it is fitted anew, unless somebody has moved or zoomed it since it was; else, as beside a panel that
 * opens, nothing moves under a hand, but what is selected and was in sight stays so. One that is put away, as on paper, keeps the size and the
 * look that it has.
 */
export function resizeInSight(cy: Core, session: SessionStore): void {
  if (!cy.container()?.clientWidth) return
  const now = `${window.innerWidth} ${window.innerHeight}`
  const before = windows.get(cy) ?? now
  windows.set(cy, now)
  const { selection, canvas, actions } = session.getState()
  const link = selection.link === null ? undefined : canvas.present.links[selection.link]
  const picked = new Set([...selection.nodes, ...(link ? [link.source, link.target] : [])])
  const seen = cy.nodes().filter((node) => picked.has(node.id()) && inSight(cy)(node))
  cy.resize()
  if (now !== before && isAsFitted(cy)) fitAll(cy)
  else if (seen.nonempty()) actions.look({ kind: 'reveal', ids: seen.map((node) => node.id()) })
}
