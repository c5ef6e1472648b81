import type { Core } from 'cytoscape'
import { pairId } from '../state/bundles.ts'
import { visible } from '../state/filters.ts'
import type { Link } from '../state/fragments.ts'
import type { PerspectivesStore } from '../state/perspectives.ts'
import type { SessionStore } from '../state/store.ts'
import { organic } from '../layouts/organic.ts'
import { placeBeside } from '../layouts/place.ts'
import { stretched } from '../layouts/stretch.ts'
import { axisOf } from '../layouts/timeline.ts'
import { keepAxis } from './axis.ts'
import { createCamera } from './camera.ts'
import { captionOf, toElements } from './elements.ts'
import { syncElements, syncSelection } from './sync.ts'
import { createWayfinder } from './ways.ts'

/** From here on lines step back behind things; the lit ones stay. */
const DENSE = 90

/** State and looks → canvas. New things get places beside what they are linked to; placed ones stay. @returns how to stop */
export function attachState(
  cy: Core,
  host: HTMLElement,
  session: SessionStore,
  perspectives: PerspectivesStore,
): () => void {
  let stopped = false
  const lookAt = createCamera(cy)
  const wayfinder = createWayfinder()

  function look() {
    const { camera, actions } = session.getState()
    if (!camera || cy.nodes().empty()) return
    lookAt(camera)
    actions.look(null)
  }

  function show() {
    if (stopped) return
    const { canvas, filters, said, selection, arrived } = session.getState()
    const unplaced = Object.keys(canvas.present.nodes).some((id) => !Object.hasOwn(canvas.present.positions, id))
    if (unplaced) {
      // Settling changes the state, which shows it.
      void placeNew(session, cy.width() / Math.max(1, cy.height()))
      return
    }
    const shown = visible(canvas.present, filters, said)
    const all = toElements(shown, perspectives.getState(), arrived)
    const { positions } = canvas.present
    syncElements(cy, { nodes: all.nodes, edges: wayfinder(all, positions) }, positions)
    keepAxis(cy, axisOf(shown.nodes, positions))
    stepBack(cy)
    const link = selection.link ? canvas.present.links[selection.link] : undefined
    const own = link ? captionOf(link, perspectives.getState()) : null
    const pairOf = (one: Link | undefined) => (one ? [pairId(one.source, one.target)] : [])
    const bundle = pairOf(link)[0] ?? selection.bundle
    // Of a chain that a filter hides nothing is left to set apart.
    const inSight = new Set(shown.links.map(({ id }) => id))
    const lit = (selection.chain ?? []).filter((id) => inSight.has(id))
    const chain = new Set(lit.flatMap((id) => pairOf(canvas.present.links[id])))
    syncSelection(cy, { nodes: selection.nodes, bundle, own, chain })
    look()
    host.dataset.arrived = String(shown.nodes.filter(({ id }) => arrived.has(id)).length)
    host.dataset.nodes = String(shown.nodes.length)
    host.dataset.links = String(shown.links.length)
    host.dataset.lit = String(cy.edges('.lit[strand != "denied"]').length)
    host.dataset.aside = String(cy.nodes('.aside').length)
    host.dataset.selected = selection.nodes.join(' ')
  }

  const unsubscribe = [session.subscribe(show), perspectives.subscribe(show)]
  const publish = () => (host.dataset.zoom = cy.zoom().toFixed(3))
  cy.on('viewport', publish)
  show()
  return () => {
    stopped = true
    for (const stop of unsubscribe) stop()
  }
}

/** Places what has no place: all of a new canvas by a layout, later ones beside what they are linked to. @param aspect of the canvas */
async function placeNew(session: SessionStore, aspect: number) {
  const { canvas, actions } = session.getState()
  const { nodes, positions } = canvas.present
  const count = Object.keys(nodes).length
  const placed = Object.keys(positions).length
  if (count === placed) return
  const all = placed === 0 && count > 1
  actions.settle(all ? stretched(await organic.run(canvas.present, undefined), aspect) : placeBeside(canvas.present))
}

/** Among many lines each is fainter. */
function stepBack(cy: Core) {
  const dense = cy.edges().length > DENSE
  if (dense !== cy.scratch('dense')) {
    cy.scratch('dense', dense)
    cy.edges().toggleClass('dense', dense)
  } else if (dense) cy.edges().not('.dense').addClass('dense')
}
