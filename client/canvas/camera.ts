import type { CollectionArgument, Core } from 'cytoscape'
import type { Session } from '../state/store.ts'

type Camera = NonNullable<Session['camera']>

/** Nearer to the rim than this, a thing counts as out of sight. */
const EDGE = 40
/** Room for the labels at the rim. */
const PADDING = 64
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
    if (camera.kind === 'fit') fit(cy, cy.elements(), duration)
    else if (camera.kind === 'frame') fit(cy, among(cy, camera.ids), duration)
    else if (camera.kind === 'zoom')
      cy.zoom({ level: cy.zoom() * camera.factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    else if (camera.kind === 'reveal') reveal(cy, camera.ids, duration)
    else centre(cy, camera.id, duration)
  }
}

/** A few things need not fill the screen, and then the first look goes to their middle. */
function fit(cy: Core, shown: CollectionArgument, duration: number) {
  if (duration > 0) cy.animate({ fit: { eles: shown, padding: PADDING }, duration })
  else {
    cy.fit(shown, PADDING)
    if (cy.zoom() > CLOSEST_FIT) {
      cy.zoom(CLOSEST_FIT)
      cy.center(shown)
    }
  }
}

const among = (cy: Core, ids: readonly string[]) => cy.nodes().filter((node) => ids.includes(node.id()))

function reveal(cy: Core, ids: readonly string[], duration: number) {
  const asked = among(cy, ids)
  const outside = asked
    .nodes()
    .map((node) => node.renderedPosition())
    .some(({ x, y }) => x < EDGE || y < EDGE || x > cy.width() - EDGE || y > cy.height() - EDGE)
  if (outside) cy.animate({ center: { eles: asked }, duration })
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
