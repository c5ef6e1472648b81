import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Point } from '../state/canvas.ts'
import type { Nameable } from '../state/perspective.ts'
import type { SessionStore } from '../state/store.ts'

export interface MenuTarget {
  /** A thing, or null for the empty canvas. */
  node: string | null
  /** Where on the screen. */
  x: number
  y: number
}

/** Mouse and touch → actions: select, box-select, drag, expand, menu, hover. @param called what a thing is called @returns how to stop */
export function attachPointer(
  cy: Core,
  session: SessionStore,
  called: (thing: Nameable) => string,
  on: { expand(id: string): void; menu(target: MenuTarget): void },
): () => void {
  const actions = () => session.getState().actions
  let settling = false

  // Cytoscape tells of each thing by itself; one gesture is one change of the selection.
  const selectionChanged = () => {
    if (settling) return
    settling = true
    queueMicrotask(() => {
      settling = false
      const chosen = cy.nodes(':selected').map((node) => node.id())
      const before = session.getState().selection.nodes
      if (chosen.length !== before.length || chosen.some((id) => !before.includes(id))) {
        if (chosen.length > 0) actions().selectNodes(chosen)
        else if (before.length > 0) actions().clearSelection()
      }
    })
  }

  const tapEdge = (event: EventObject) => {
    const bundle = String(event.target.data('bundle'))
    if (Number(event.target.data('count')) > 1) actions().selectBundle(bundle)
    else {
      const { links } = session.getState().canvas.present
      const link = Object.values(links).find(({ source, target }) => [source, target].sort().join('|') === bundle)
      if (link) actions().selectLink(link.id)
    }
  }

  const tapNothing = (event: EventObject) => {
    if (event.target === cy) actions().clearSelection()
  }

  let moved = new Map<string, Point>()
  const dragged = (event: EventObject) => {
    const node = event.target as NodeSingular
    if (moved.size === 0) queueMicrotask(endDrag)
    moved.set(node.id(), { ...node.position() })
  }
  const endDrag = () => {
    const { nodes } = session.getState().canvas.present
    const [first] = moved.keys()
    const node = first ? nodes[first] : undefined
    const name = node ? called(node) : ''
    // Others that were selected were dragged along.
    cy.nodes(':selected').forEach((node) => {
      if (first && cy.getElementById(first).selected()) moved.set(node.id(), { ...node.position() })
    })
    actions().move(moved.size > 1 ? `Move ${moved.size} things` : `Move ${name}`, Object.fromEntries(moved))
    moved = new Map()
  }

  const menu = (event: EventObject) => {
    const { clientX, clientY } = event.originalEvent as MouseEvent
    const node = event.target !== cy && event.target.isNode?.() ? (event.target.id() as string) : null
    if (node && !session.getState().selection.nodes.includes(node)) actions().selectNodes([node])
    on.menu({ node, x: clientX, y: clientY })
  }

  const enter = (event: EventObject) => {
    event.target.addClass('hover')
    const container = cy.container()
    if (container) container.style.cursor = 'pointer'
  }
  const leave = (event: EventObject) => {
    event.target.removeClass('hover')
    const container = cy.container()
    if (container) container.style.cursor = ''
  }
  const expand = (event: EventObject) => on.expand(event.target.id())
  const noBrowserMenu = (event: Event) => event.preventDefault()

  cy.on('select unselect', 'node', selectionChanged)
  cy.on('tap', 'edge', tapEdge)
  cy.on('tap', tapNothing)
  cy.on('dragfree', 'node', dragged)
  cy.on('cxttap', menu)
  cy.on('dbltap', 'node', expand)
  cy.on('mouseover', 'node, edge', enter)
  cy.on('mouseout', 'node, edge', leave)
  const container = cy.container()
  container?.addEventListener('contextmenu', noBrowserMenu)
  return () => container?.removeEventListener('contextmenu', noBrowserMenu)
}
