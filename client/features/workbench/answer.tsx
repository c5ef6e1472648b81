import { useEffect, useRef } from 'react'
import { useClient } from 'urql'
import { useStore } from 'zustand'
import { showFound, shownWords } from '../../api/bring.ts'
import { useNotices } from '../../session/notices.tsx'
import { useServer } from '../../session/server.tsx'
import { useSessionStore } from '../../session/session.tsx'
import type { WorkTab } from '../../state/statements.ts'
import { HOME } from '../../state/store.ts'
import type { Found } from '../../state/values.ts'
import { Answers } from './answers.tsx'
import { Result } from './results/result.tsx'
import { run } from './run.ts'
import { countOf } from './statement.ts'
import type { Outcome, WorkbenchStore } from './store.ts'
import './answer.css'

export interface AnswerProps {
  workbench: WorkbenchStore
  tab: WorkTab
  outcome: Outcome | undefined
}

/** What became of the statement: its answer, why there is none, or what to do for one. */
export function Answer({ workbench, tab, outcome }: AnswerProps) {
  const { stream } = useServer()
  const { outcomes, series: all, actions } = useStore(workbench)
  const series = all[tab.id]
  const take = useTake(tab.title)
  const answer = useInSight(outcome?.state)
  const countAll = ({ statement }: Outcome) => {
    const text = countOf(statement)
    const id = workbench.getState().actions.open({ title: `Rows of ${tab.title}`, text, parameters: tab.parameters })
    void run(stream, workbench, id, text, 0)
  }
  return (
    <div ref={answer} className="work-answer" aria-label="Answer" role="region">
      {series && <Answers series={series} outcomes={outcomes} look={(slot) => actions.look(tab.id, slot)} />}
      {outcome?.error && (
        <div className="work-error" role="alert" data-testid="statement-error">
          <strong>{ERROR_WORDS[outcome.error.code] ?? 'It did not run.'}</strong> {outcome.error.message}
        </div>
      )}
      {outcome && !(outcome.error && outcome.count === 0) && (
        <Result
          key={series?.shown ?? tab.id}
          title={tab.title}
          outcome={outcome}
          onTake={take}
          onShow={(found) => take(found, false)}
          onCount={() => countAll(outcome)}
        />
      )}
      {series && !outcome && <p className="empty">It was not run.</p>}
      {!series && !outcome && (
        <p className="empty">
          Run the statement to see its answer as a graph, a table, a chart or a plan. Statements only read: what would
          change the graph is refused.
        </p>
      )}
    </div>
  )
}

/** Where the room scrolls, brings an answer into sight that has come to its end while one looks. */
function useInSight(state: Outcome['state'] | undefined) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(state)
  useEffect(() => {
    if (before.current === 'running' && state !== 'running') place.current?.scrollIntoView({ block: 'nearest' })
    before.current = state
  }, [state])
  return place
}

const ERROR_WORDS: Record<string, string> = {
  REFUSED: 'Refused.',
  STATEMENT_ERROR: 'Neo4j cannot run it.',
  BAD_USER_INPUT: 'A parameter is missing or wrong.',
  TIMEOUT: 'Ended after its time.',
  TOO_LARGE: 'Too large.',
  BUSY: 'Not now.',
  OFFLINE: 'No connection.',
  BROKEN_OFF: 'Broken off.',
}

/** Takes what an answer holds to the main canvas, and says what came. */
function useTake(title: string) {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  return (found: Found, replace: boolean): void =>
    void showFound(client, session, found, `${replace ? 'Show' : 'Add'} the answer of ${title}`, replace).then(
      (shown) => {
        notices.say(shownWords(shown))
        if (shown.shown > 0) session.getState().actions.enter(HOME)
      },
      (error: unknown) => notices.fail(error),
    )
}
