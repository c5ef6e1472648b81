import type { Core } from 'cytoscape'
import type { SessionStore } from '../state/store.ts'
import { inSight } from './camera.ts'

/** A canvas of another size: what is selected and was in sight stays so. One that is put away, as on paper, keeps the size and the look that it has. */
export function resizeInSight(cy: Core, session: SessionStore): void {
  if (!cy.container()?.clientWidth) return
  const { selection, canvas, actions } = session.getState()
  const link = selection.link === null ? undefined : canvas.present.links[selection.link]
  const picked = new Set([...selection.nodes, ...(link ? [link.source, link.target] : [])])
  const seen = cy.nodes().filter((node) => picked.has(node.id()) && inSight(cy)(node))
  cy.resize()
  if (seen.nonempty()) actions.look({ kind: 'reveal', ids: seen.map((node) => node.id()) })
}
