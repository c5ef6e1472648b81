import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { pairId } from '../state/bundles.ts'
import { visible } from '../state/filters.ts'
import { nameOf, type Nameable } from '../state/perspective.ts'
import type { PerspectivesStore } from '../state/perspectives.ts'
import type { SessionStore } from '../state/store.ts'
import type { Theme } from '../state/theme.ts'
import { usePerspectivesStore } from '../session/perspectives.tsx'
import { attachKeys } from './keys.ts'
import { createLabelLayer } from './label-layer.ts'
import { organic } from '../layouts/organic.ts'
import { toElements } from './elements.ts'
import { placeBeside } from '../layouts/place.ts'
import { attachPointer, type MenuTarget } from './pointer.ts'
import { canvasStyle } from './style.ts'
import { syncElements, syncSelection } from './sync.ts'
import './canvas.css'

export interface GraphCanvasProps {
  session: SessionStore
  theme: Theme
  /** Double click or Enter on a thing. */
  onExpand(id: string): void
  onContextMenu(target: MenuTarget): void
}

/** The graph. It shows the session's state and turns gestures into its actions; nothing else is kept here. */
export function GraphCanvas({ session, theme, onExpand, onContextMenu }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const [spoken, setSpoken] = useState('')
  const callbacks = useRef({ onExpand, onContextMenu, theme })
  const core = useRef<Core>(null)
  const perspectives = usePerspectivesStore()

  useEffect(() => {
    callbacks.current = { onExpand, onContextMenu, theme }
  })

  useEffect(() => {
    const host = container.current as HTMLDivElement
    const cy = cytoscape({
      container: host.querySelector<HTMLDivElement>('.canvas-stage'),
      style: canvasStyle(callbacks.current.theme),
      minZoom: 0.08,
      maxZoom: 4,
      boxSelectionEnabled: true,
      selectionType: 'single',
    })
    core.current = cy
    const labels = createLabelLayer(cy, host, () => callbacks.current.theme)
    const name = (thing: Nameable) => nameOf(perspectives.getState().shown, thing)
    const detach = [
      attachPointer(cy, session, name, {
        expand: (id) => callbacks.current.onExpand(id),
        menu: (target) => callbacks.current.onContextMenu(target),
      }),
      attachKeys(cy, host, session, name, { expand: (id) => callbacks.current.onExpand(id), say: setSpoken }),
      attachState(cy, host, session, perspectives),
    ]
    const resized = new ResizeObserver(() => cy.resize())
    resized.observe(host)
    return () => {
      resized.disconnect()
      for (const stop of detach) stop()
      labels.destroy()
      cy.destroy()
    }
  }, [perspectives, session])

  useEffect(() => {
    core.current?.style(canvasStyle(theme))
  }, [theme])

  return (
    <div
      ref={container}
      className="canvas"
      role="application"
      aria-label="Graph. Arrow keys walk along links, Enter expands, question mark lists the keys."
      tabIndex={0}
      data-testid="canvas"
    >
      <div className="canvas-stage" />
      <div className="visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </div>
  )
}

/** Nearer to the rim than this, a thing counts as out of sight. */
const EDGE = 40
/** Room for the labels at the rim. */
const PADDING = 64
/** From here on lines step back behind things; the lit ones stay. */
const DENSE = 90

/** State and looks → canvas. New things get places beside what they are linked to; placed ones stay. */
function attachState(cy: Core, host: HTMLElement, session: SessionStore, perspectives: PerspectivesStore): () => void {
  let stopped = false
  let fitted = false

  async function placeNew() {
    const { canvas, actions } = session.getState()
    const { nodes, positions } = canvas.present
    const count = Object.keys(nodes).length
    const placed = Object.keys(positions).length
    if (count === placed) return
    actions.settle(
      placed === 0 && count > 1 ? await organic.run(canvas.present, undefined) : placeBeside(canvas.present),
    )
  }

  function look() {
    const { camera, actions } = session.getState()
    if (!camera || cy.nodes().empty()) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches || !fitted
    const duration = still ? 0 : 250
    fitted = true
    if (camera.kind === 'fit') {
      if (duration === 0) cy.fit(undefined, PADDING)
      else cy.animate({ fit: { eles: cy.elements(), padding: PADDING }, duration })
      // A few things need not fill the screen.
      if (duration === 0 && cy.zoom() > 1.2) {
        cy.zoom(1.2)
        cy.center()
      }
    } else if (camera.kind === 'zoom') {
      cy.zoom({ level: cy.zoom() * camera.factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    } else if (camera.kind === 'reveal') {
      const asked = cy.nodes().filter((node) => camera.ids.includes(node.id()))
      const outside = asked
        .nodes()
        .map((node) => node.renderedPosition())
        .some(({ x, y }) => x < EDGE || y < EDGE || x > cy.width() - EDGE || y > cy.height() - EDGE)
      if (outside) cy.animate({ center: { eles: asked }, duration })
    } else {
      const node = cy.getElementById(camera.id)
      if (node.nonempty()) {
        const zoom = Math.max(cy.zoom(), 0.7)
        if (duration === 0) {
          cy.zoom(zoom)
          cy.center(node)
        } else cy.animate({ center: { eles: node }, zoom, duration })
      }
    }
    actions.look(null)
  }

  function show() {
    if (stopped) return
    const { canvas, filters, selection } = session.getState()
    const unplaced = Object.keys(canvas.present.nodes).some((id) => !(id in canvas.present.positions))
    if (unplaced) {
      // Settling changes the state, which shows it.
      void placeNew()
      return
    }
    const shown = visible(canvas.present, filters)
    syncElements(cy, toElements(shown, perspectives.getState()), canvas.present.positions)
    const dense = cy.edges().length > DENSE
    if (dense !== cy.scratch('dense')) {
      cy.scratch('dense', dense)
      cy.edges().toggleClass('dense', dense)
    } else if (dense) cy.edges().not('.dense').addClass('dense')
    const link = selection.link ? canvas.present.links[selection.link] : undefined
    syncSelection(cy, selection.nodes, link ? pairId(link.source, link.target) : selection.bundle)
    look()
    host.dataset.nodes = String(shown.nodes.length)
    host.dataset.links = String(shown.links.length)
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
