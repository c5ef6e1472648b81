import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { pairId } from '../state/bundles.ts'
import type { Point } from '../state/canvas.ts'
import type { Nameable } from '../state/perspective.ts'
import type { SessionStore } from '../state/store.ts'

export interface MenuTarget {
  /** A thing, or else a line by its pair; neither on the empty canvas. */
  thing: string | null
  pair: string | null
  /** Where on the screen. */
  x: number
  y: number
}

/** What a canvas is told of presses on it. */
export interface Told {
  expand(id: string): void
  menu(target: MenuTarget): void
  /** A line was picked, or a thing, by a press that no second one followed. */
  pick(): void
}

/** Mouse and touch → actions: select, box-select, drag, expand, menu, hover. @param called what a thing is called */
export function attachPointer(cy: Core, session: SessionStore, called: (thing: Nameable) => string, told: Told): void {
  const actions = () => session.getState().actions
  /** The finger that is on the canvas has opened a menu; and so had that of the last tap. */
  let held = false
  let wasHeld = false
  /** What was tapped, and what before it. */
  let tapped: unknown = null
  let before: unknown = null

  const chooseLine = (line: EventObject['target']) => {
    const bundle = String(line.data('bundle'))
    if (Number(line.data('count')) > 1) actions().selectBundle(bundle)
    else {
      const { links } = session.getState().canvas.present
      const link = Object.values(links).find(({ source, target }) => pairId(source, target) === bundle)
      if (link) actions().selectLink(link.id)
    }
  }

  const tapNothing = (event: EventObject) => {
    if (event.target === cy && !held) actions().clearSelection()
  }

  const menu = (event: EventObject) => {
    const { clientX, clientY } = pointOf(event)
    const on = event.target === cy ? null : event.target
    const thing = on?.isNode() ? (on.id() as string) : null
    const pair = on?.isEdge() ? String(on.data('bundle')) : null
    if (thing && !session.getState().selection.nodes.includes(thing)) actions().selectNodes([thing])
    if (pair) chooseLine(on)
    told.menu({ thing, pair, x: clientX, y: clientY })
  }

  followSelection(cy, session)
  followDrags(cy, session, called)
  showHover(cy)
  cy.on('tap', 'edge', (event) => {
    chooseLine(event.target)
    // At once: a second press on a line is no other gesture.
    if (!held) told.pick()
  })
  cy.on('tap', tapNothing)
  cy.on('cxttap', menu)
  cy.on('tapstart', () => {
    held = false
  })
  cy.on('taphold', (event) => {
    if (!isTouch(event.originalEvent)) return
    held = true
    menu(event)
  })
  cy.on('tap', (event) => {
    wasHeld = held
    before = tapped
    tapped = event.target
  })
  cy.on('onetap', 'node', () => {
    if (!wasHeld) told.pick()
  })
  // Cytoscape takes two quick taps on two things for a double one.
  cy.on('dbltap', 'node', (event) => {
    if (tapped === before) told.expand(event.target.id())
    else if (!wasHeld) told.pick()
  })
}

const isTouch = (event: Event): event is TouchEvent => 'touches' in event

/** Where on the screen. */
function pointOf({ originalEvent }: EventObject): { clientX: number; clientY: number } {
  if (!isTouch(originalEvent)) return originalEvent as MouseEvent
  const [touch] = [...originalEvent.touches, ...originalEvent.changedTouches]
  return touch ?? { clientX: 0, clientY: 0 }
}

/** Cytoscape tells of each thing by itself; one gesture is one change of the selection. */
function followSelection(cy: Core, session: SessionStore) {
  let settling = false
  const settle = () => {
    settling = false
    const { selection, actions } = session.getState()
    const chosen = cy.nodes(':selected').map((node) => node.id())
    const before = selection.nodes
    if (chosen.length === before.length && chosen.every((id) => before.includes(id))) return
    if (chosen.length > 0) actions.selectNodes(chosen)
    else if (before.length > 0) actions.clearSelection()
  }
  cy.on('select unselect', 'node', () => {
    if (settling) return
    settling = true
    queueMicrotask(settle)
  })
}

/** A drag of one or several things is one step of undo. */
function followDrags(cy: Core, session: SessionStore, called: (thing: Nameable) => string) {
  let moved = new Map<string, Point>()
  const end = () => {
    const { canvas, actions } = session.getState()
    const [first] = moved.keys()
    const thing = first ? canvas.present.nodes[first] : undefined
    // Others that were selected were dragged along.
    cy.nodes(':selected').forEach((node) => {
      if (first && cy.getElementById(first).selected()) moved.set(node.id(), { ...node.position() })
    })
    const what = moved.size > 1 ? `${moved.size} things` : thing ? called(thing) : ''
    actions.move(`Move ${what}`, Object.fromEntries(moved))
    moved = new Map()
  }
  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular
    if (moved.size === 0) queueMicrotask(end)
    moved.set(node.id(), { ...node.position() })
  })
}

function showHover(cy: Core) {
  const point = (cursor: string) => {
    const container = cy.container()
    if (container) container.style.cursor = cursor
  }
  cy.on('mouseover', 'node, edge', (event) => {
    event.target.addClass('hover')
    point('pointer')
  })
  cy.on('mouseout', 'node, edge', (event) => {
    event.target.removeClass('hover')
    point('')
  })
}
