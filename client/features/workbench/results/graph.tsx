import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useClient } from 'urql'
import { useStore } from 'zustand'
import { showFound, shownWords, type Shown } from '../../../api/bring.ts'
import { GraphCanvas } from '../../../canvas/canvas.tsx'
import { pairId } from '../../../state/bundles.ts'
import { createSession, type SessionStore } from '../../../state/store.ts'
import type { Theme } from '../../../state/theme.ts'
import { findGraph, valuesById } from '../../../state/values.ts'
import type { Outcome } from '../store.ts'
import { useNotices } from '../../../session/notices.tsx'
import { useShell } from '../../../shell/context.tsx'
import { Opened } from './opened.tsx'
import { ValueTree } from './value.tsx'
import './graph.css'

export interface ResultGraphProps {
  outcome: Outcome
  theme: Theme
  /** Takes the answer to the main canvas, in place of what is there or beside it. */
  onTake(replace: boolean): void
}

/** The nodes and links of an answer on a canvas of their own, and the ways to the main one. */
export function ResultGraph({ outcome: { rows, count, state }, theme, onTake }: ResultGraphProps) {
  const client = useClient()
  const notices = useNotices()
  const lineNames = useShell((state) => state.lineNames)
  const [shown, setShown] = useState<Shown | null>(null)
  // A canvas of its own: what is done here changes nothing on the main one.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const session = useMemo(() => createSession(), [rows])
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const found = useMemo(() => findGraph(rows), [rows, count])
  const done = state !== 'running'

  useEffect(() => {
    if (!done || found.nodes.length === 0) return
    let current = true
    showFound(client, session, found, 'Answer', true).then(
      (answer) => current && setShown(answer),
      (error) => current && notices.fail(error),
    )
    return () => {
      current = false
    }
  }, [client, done, found, notices, session])

  if (found.nodes.length === 0)
    return (
      <p className="empty">
        The answer holds no nodes and links. Return a node, a link or a path, for example RETURN path.
      </p>
    )
  return (
    <div className="result-graph">
      <div className="row result-graph-tools">
        <Button className="button button-small button-primary" onPress={() => onTake(false)}>
          Add to the canvas
        </Button>
        <Button className="button button-small" onPress={() => onTake(true)}>
          Replace the canvas
        </Button>
        <span className="quiet" role="status">
          {shown ? shownWords(shown).replace(' on the canvas', '') : 'Bringing the things …'}
        </span>
      </div>
      <div className="result-graph-stage">
        <div className="result-graph-canvas">
          <GraphCanvas
            session={session}
            theme={theme}
            lineNames={lineNames}
            onExpand={() => undefined}
            onContextMenu={() => undefined}
          />
        </div>
        <Picked session={session} rows={rows} count={count} />
      </div>
    </div>
  )
}

/** What is selected on the answer's canvas, with every property that the answer brought. */
function Picked({ session, rows, count }: { session: SessionStore; rows: Outcome['rows']; count: number }) {
  const { selection, canvas, actions } = useStore(session)
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const byId = useMemo(() => valuesById(rows), [rows, count])
  const links = Object.values(canvas.present.links).filter(
    (link) =>
      link.id === selection.link ||
      (selection.bundle !== null && pairId(link.source, link.target) === selection.bundle),
  )
  const picked = [...selection.nodes, ...links.map((link) => link.id)]
  if (picked.length === 0) return null
  return (
    <Opened
      label="Selected in the answer"
      title={<strong>{picked.length === 1 ? 'Selected' : `${picked.length} selected`}</strong>}
      close={actions.clearSelection}
      testId="result-picked"
    >
      {picked.slice(0, MOST_PICKED).map((id) => (
        <div key={id} className="result-picked">
          <p>{canvas.present.nodes[id]?.name}</p>
          {byId.has(id) ? (
            <ValueTree value={byId.get(id)} />
          ) : (
            <p className="quiet">Not in the answer itself: an end of one of its links, or a thing that it names.</p>
          )}
        </div>
      ))}
      {picked.length > MOST_PICKED && <p className="quiet">and {picked.length - MOST_PICKED} more</p>}
    </Opened>
  )
}

const MOST_PICKED = 20
