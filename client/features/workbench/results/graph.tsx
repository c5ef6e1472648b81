import { PanelRight } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useClient } from 'urql'
import { showFound, shownWords, type Shown } from '../../../api/bring.ts'
import { IconButton } from '../../../controls/icon-button.tsx'
import { useNotices } from '../../../session/notices.tsx'
import { useActions, useSession, useSessionStore } from '../../../session/session.tsx'
import { sessionBeside } from '../../../shell/beside.ts'
import { useShell, useTools } from '../../../shell/context.tsx'
import { OwnFrame, OwnSide } from '../../../shell/own-frame.tsx'
import { Stage } from '../../../shell/stage.tsx'
import { Toolbar } from '../../../shell/toolbar.tsx'
import { pairId } from '../../../state/bundles.ts'
import { findGraph, isEmpty, valuesById, type Found } from '../../../state/values.ts'
import type { Outcome } from '../store.ts'
import { aboutAnswer } from './ending.ts'
import { Opened } from './opened.tsx'
import { ValueTree } from './value.tsx'
import './graph.css'

export interface ResultGraphProps {
  /** Of the tab in which it was asked. */
  title: string
  outcome: Outcome
  /** Takes things and links to the main canvas, in place of what is there or beside it. */
  onTake(found: Found, replace: boolean): void
}

/** The nodes and links of an answer on a canvas of their own, which can all that the page's can, and the ways to that one. */
export function ResultGraph({ title, outcome, onTake }: ResultGraphProps) {
  const { rows, count, state } = outcome
  const client = useClient()
  const notices = useNotices()
  const page = useSessionStore()
  const [shown, setShown] = useState<Shown | null>(null)
  // A canvas of its own: what is done here changes nothing on the main one.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const session = useMemo(() => sessionBeside(page), [page, rows])
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const found = useMemo(() => findGraph(rows), [rows, count])
  const done = state !== 'running'
  const about = useMemo(
    () => [...aboutAnswer(outcome, title), ['On the canvas', shown ? inAnswer(shown) : 'Being brought'] as const],
    [outcome, shown, title],
  )

  useEffect(() => {
    if (!done || isEmpty(found)) return
    let current = true
    showFound(client, session, found, 'Answer', true).then(
      (answer) => current && setShown(answer),
      (error) => current && notices.fail(error),
    )
    return () => {
      current = false
    }
  }, [client, done, found, notices, session])

  if (isEmpty(found))
    return (
      <p className="empty">
        The answer holds no nodes and links. Return a node, a link or a path, for example RETURN path.
      </p>
    )
  return (
    <OwnFrame session={session} about={about}>
      <div className="result-graph">
        <div className="row result-graph-tools">
          <Takes found={found} onTake={onTake} />
          <span className="quiet" role="status">
            {shown ? inAnswer(shown) : 'Bringing the things …'}
          </span>
          <Toolbar label="Canvas of the answer" groups={['history', 'canvas']} />
          <DetailsButton />
        </div>
        <div className="result-graph-stage">
          <div className="result-graph-canvas">
            <Stage name="Graph of the answer" />
          </div>
          <Picked rows={rows} count={count} renamed={shown?.renamed ?? NONE} />
          <OwnSide label="Details of the answer" />
        </div>
      </div>
    </OwnFrame>
  )
}

const inAnswer = (shown: Shown) => shownWords(shown).replace(' on the canvas', ' in the answer')

/** The ways to the main canvas: of the answer, or of what has become of it here. */
function Takes({ found, onTake }: { found: Found; onTake: ResultGraphProps['onTake'] }) {
  const session = useSessionStore()
  const take = (replace: boolean) => {
    const { past, present } = session.getState().canvas
    const here = { nodes: Object.keys(present.nodes), links: Object.keys(present.links), ties: [] }
    onTake(past.length > 0 ? here : found, replace)
  }
  return (
    <>
      <Button className="button button-small button-primary" onPress={() => take(false)}>
        Add to the canvas
      </Button>
      <Button className="button button-small" onPress={() => take(true)}>
        Replace the canvas
      </Button>
    </>
  )
}

/** Opens and closes what is known of what is selected, the list, the legend. */
function DetailsButton() {
  const { run } = useTools()
  const open = useShell((state) => state.right)
  return (
    <IconButton
      label={open ? 'Hide the details' : 'Show the details'}
      icon={<PanelRight size={17} />}
      pressed={open}
      onPress={() => run('shell.right')}
    />
  )
}

/** What is selected on the answer's canvas, with every property that the answer brought. */
function Picked({ rows, count, renamed }: Pick<Outcome, 'rows' | 'count'> & Pick<Shown, 'renamed'>) {
  const { selection, canvas } = useSession((session) => session)
  const actions = useActions()
  const details = useShell((state) => state.right)
  const byId = useMemo(
    () => new Map([...valuesById(rows)].map(([id, value]) => [renamed.get(id) ?? id, value])),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rows, count, renamed],
  )
  const links = Object.values(canvas.present.links).filter(
    (link) =>
      link.id === selection.link ||
      (selection.bundle !== null && pairId(link.source, link.target) === selection.bundle),
  )
  const picked = [...selection.nodes, ...links.map((link) => link.id)]
  if (picked.length === 0 || details) return null
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
const NONE: Shown['renamed'] = new Map()
