import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { nameOf, type Nameable } from '../state/perspective.ts'
import type { SessionStore } from '../state/store.ts'
import type { Theme } from '../state/theme.ts'
import { usePerspectivesStore } from '../session/perspectives.tsx'
import { attachState } from './attach-state.ts'
import { enlist } from './drawn.ts'
import { breakLines } from './gaps.ts'
import { createLabelLayer, type LabelLayer } from './label-layer.ts'
import { attachPointer, type MenuTarget } from './pointer.ts'
import { resizeInSight } from './resize.ts'
import { canvasStyle } from './style.ts'
import './canvas.css'

export interface GraphCanvasProps {
  /** Tells it from other canvases. */
  name: string
  session: SessionStore
  theme: Theme
  /** Whether lines have their names on them where there is room. */
  lineNames: boolean
  /** Double click on a thing. */
  onExpand(id: string): void
  onContextMenu(target: MenuTarget): void
  /** A thing or a line was picked by mouse or finger. */
  onPick?(): void
}

/** The graph. It shows the session's state and turns gestures into its actions; nothing else is kept here. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { name: own, session, theme, lineNames, onExpand, onContextMenu, onPick } = props
  const container = useRef<HTMLDivElement>(null)
  const spoken = useStore(session, (state) => state.spoken)
  const callbacks = useRef({ onExpand, onContextMenu, onPick, theme, lineNames })
  const core = useRef<Core>(null)
  const layer = useRef<LabelLayer>(null)
  const perspectives = usePerspectivesStore()

  useEffect(() => {
    callbacks.current = { onExpand, onContextMenu, onPick, theme, lineNames }
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
    breakLines(cy)
    const labels = createLabelLayer(
      cy,
      host,
      () => callbacks.current.theme,
      () => callbacks.current.lineNames,
    )
    layer.current = labels
    const name = (thing: Nameable) => nameOf(perspectives.getState().shown, thing)
    attachPointer(cy, session, name, {
      expand: (id) => callbacks.current.onExpand(id),
      menu: (target) => callbacks.current.onContextMenu(target),
      pick: () => callbacks.current.onPick?.(),
    })
    const detach = [enlist(host, cy, session), attachState(cy, host, session, perspectives)]
    const resized = new ResizeObserver(() => resizeInSight(cy, session))
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

  useEffect(() => layer.current?.schedule(), [lineNames])

  return (
    <div
      ref={container}
      className="canvas"
      role="application"
      aria-label={`${own}. Arrow keys walk along links, Enter expands, F1 lists what can be done.`}
      tabIndex={0}
      data-testid="canvas"
      onContextMenu={(event) => event.preventDefault()}
      // Cytoscape takes the focus away from wherever it was: then keys go to what was pressed.
      onMouseDown={takeFocus}
      onTouchStart={takeFocus}
    >
      <div className="canvas-stage" />
      <div className="visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </div>
  )
}

const takeFocus = ({ currentTarget }: { currentTarget: HTMLElement }) => currentTarget.focus({ preventScroll: true })
