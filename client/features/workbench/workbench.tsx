import { AlignLeft, Play, Plus, Square, X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useClient } from 'urql'
import { useStore } from 'zustand'
import { showFound, shownWords } from '../../api/bring.ts'
import { asJson, parametersFor, statementAt, type WorkTab } from '../../state/statements.ts'
import type { Theme } from '../../state/theme.ts'
import { findGraph, type Found } from '../../state/values.ts'
import type { WorkbenchStore } from './store.ts'
import { useNotices } from '../../session/notices.tsx'
import { useServer } from '../../session/server.tsx'
import { useSessionStore } from '../../session/session.tsx'
import { Splitter } from '../../controls/splitter.tsx'
import { Editor, type EditorHandle } from './editor/editor.tsx'
import { teachLanguage } from './editor/schema.ts'
import { HistoryList } from './history.tsx'
import { Parameters } from './parameters.tsx'
import { Result } from './results/result.tsx'
import { cancel, run } from './run.ts'
import './workbench.css'

export interface WorkbenchProps {
  workbench: WorkbenchStore
  theme: Theme
  /** The query library, beside the history. */
  library: ReactNode
  /** Saves what is in a tab. */
  save(tab: WorkTab): ReactNode
  /** After something was put on the main canvas. */
  onShown(): void
}

/** Write Cypher, run it, look at the answer in the shape that suits it. */
export function Workbench({ workbench, theme, library, save, onShown }: WorkbenchProps) {
  const client = useClient()
  const { stream } = useServer()
  const session = useSessionStore()
  const notices = useNotices()
  const { tabs, active, outcomes, history, actions } = useStore(workbench)
  const editor = useRef<EditorHandle>(null)
  const [height, setHeight] = useState(240)
  const tab = tabs.find((each) => each.id === active) ?? (tabs[0] as WorkTab)
  const outcome = outcomes[tab.id]
  const parameters = parametersFor(tab)
  const running = outcome?.state === 'running'

  useEffect(() => {
    // Without it the editor knows the language but not the graph: no reason for an alarm.
    teachLanguage(client).catch(() =>
      notices.say('The names of the graph could not be read; the editor completes the language only.'),
    )
  }, [client, notices])

  const given = useCallback(() => {
    const now = workbench.getState()
    const current = now.tabs.find((each) => each.id === now.active)
    return Object.fromEntries(
      Object.entries(current ? parametersFor(current) : {}).map(([name, parameter]) => {
        try {
          return [name, asJson(name, parameter)]
        } catch {
          return [name, null]
        }
      }),
    )
  }, [workbench])

  const runTab = useCallback(() => {
    const now = workbench.getState()
    const current = now.tabs.find((each) => each.id === now.active)
    if (!current) return
    const { from, to } = editor.current?.selection() ?? { from: 0, to: 0 }
    const picked =
      from < to && current.text.slice(from, to).trim() !== '' ? { from, to } : statementAt(current.text, from)
    if (!picked)
      return notices.say('There is no statement to run. Write one first, for example MATCH (n) RETURN n LIMIT 25.')
    void run(stream, workbench, current.id, current.text.slice(picked.from, picked.to), picked.from)
  }, [notices, stream, workbench])

  const cancelTab = useCallback(() => cancel(workbench.getState().active), [workbench])

  // The editor has these keys of its own; here they work from a parameter, the answer or nowhere as well.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || session.getState().room !== 'cypher') return
      if (event.target instanceof Element && event.target.closest('[role=dialog]')) return
      if (event.key === 'Enter') runTab()
      else if (event.key === '.') cancelTab()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [cancelTab, runTab, session])

  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    strip.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [tab.id, tabs.length])

  const take = (found: Found, replace: boolean) =>
    showFound(client, session, found, `${replace ? 'Show' : 'Add'} the answer of ${tab.title}`, replace).then(
      (shown) => {
        notices.say(shownWords(shown))
        if (shown.shown > 0) onShown()
      },
      (error: unknown) => notices.fail(error),
    )

  const countAll = () => {
    if (!outcome) return
    const id = actions.open({
      title: `Rows of ${tab.title}`,
      text: `CALL () {\n${outcome.statement.trim().replace(/;$/, '')}\n}\nRETURN count(*) AS rows`,
      parameters: tab.parameters,
    })
    void run(stream, workbench, id, workbench.getState().tabs.find((each) => each.id === id)?.text ?? '', 0)
  }

  return (
    <div className="workbench" data-testid="workbench">
      <aside className="workbench-side" aria-label="Library and history">
        <Tabs className="tabs" defaultSelectedKey="library">
          <TabList className="tab-list" aria-label="Library and history">
            <Tab id="library" className="tab">
              Library
            </Tab>
            <Tab id="history" className="tab">
              History
            </Tab>
          </TabList>
          <TabPanel id="library" className="tab-panel">
            {library}
          </TabPanel>
          <TabPanel id="history" className="tab-panel">
            <HistoryList
              history={history}
              forget={actions.forget}
              open={(past) => void actions.open({ text: past.statement, parameters: past.parameters })}
            />
          </TabPanel>
        </Tabs>
      </aside>
      <section className="workbench-main" aria-label="Cypher">
        <div ref={strip} className="work-tabs" role="group" aria-label="Statements">
          {tabs.map((each) => (
            <div key={each.id} className="work-tab" data-active={each.id === tab.id || undefined}>
              <button
                aria-current={each.id === tab.id || undefined}
                onClick={() => actions.activate(each.id)}
                onDoubleClick={() => rename(each)}
                onKeyDown={({ key }) => key === 'F2' && rename(each)}
                title={`${each.title}. Double-click or F2 renames it.`}
              >
                {outcomes[each.id]?.state === 'running' && <span className="work-dot" aria-label="running" />}
                {each.title}
              </button>
              <button className="work-close" aria-label={`Close ${each.title}`} onClick={() => close(each)}>
                <X size={12} />
              </button>
            </div>
          ))}
          <Button
            className="icon-button icon-button-small work-new"
            aria-label="New statement"
            onPress={() => void actions.open({})}
          >
            <Plus size={15} />
          </Button>
        </div>
        <div className="work-tools" role="toolbar" aria-label="Statement">
          {running ? (
            <Button className="button button-small button-primary" onPress={cancelTab}>
              <Square size={13} aria-hidden="true" /> Cancel
            </Button>
          ) : (
            <Button className="button button-small button-primary" onPress={runTab}>
              <Play size={13} aria-hidden="true" /> Run
            </Button>
          )}
          <span className="quiet work-hint">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> runs the selection, or the statement at the caret
          </span>
          <Clock key={outcome?.startedAt ?? 0} since={running ? (outcome?.startedAt ?? null) : null} />
          <span className="work-gap" />
          <Button
            className="button button-small"
            onPress={() => void editor.current?.format().catch((error: unknown) => notices.fail(error))}
          >
            <AlignLeft size={13} aria-hidden="true" /> Format
          </Button>
          {save(tab)}
        </div>
        <div className="work-editor" style={{ height }}>
          <Editor
            ref={editor}
            tab={tab.id}
            text={tab.text}
            parameters={given}
            problem={
              outcome?.error && outcome.error.offset !== null
                ? { offset: outcome.error.offset, message: outcome.error.message }
                : null
            }
            onChange={(text) => actions.edit(workbench.getState().active, { text })}
            onRun={runTab}
            onCancel={cancelTab}
          />
          <div className="work-parameters">
            <h3>Parameters</h3>
            <Parameters
              parameters={parameters}
              onChange={(name, parameter) => actions.setParameter(tab.id, name, parameter)}
            />
          </div>
        </div>
        <Splitter label="Height of the editor" value={height} min={90} max={640} onChange={setHeight} />
        <div className="work-answer" aria-label="Answer" role="region">
          {outcome?.error && (
            <div className="work-error" role="alert" data-testid="statement-error">
              <strong>{ERROR_WORDS[outcome.error.code] ?? 'It did not run.'}</strong> {outcome.error.message}
            </div>
          )}
          {outcome && !(outcome.error && outcome.count === 0) && (
            <Result
              key={tab.id}
              title={tab.title}
              outcome={outcome}
              theme={theme}
              onTake={(replace) => void take(findGraph(outcome.rows), replace)}
              onShow={(ids) => void take({ nodes: [...ids], links: [] }, false)}
              onCount={countAll}
            />
          )}
          {!outcome && (
            <p className="empty">
              Run the statement to see its answer as a graph, a table, a chart or a plan. Statements only read: what
              would change the graph is refused.
            </p>
          )}
        </div>
      </section>
    </div>
  )

  function close(each: WorkTab) {
    cancel(each.id)
    actions.close(each.id)
  }

  function rename(each: WorkTab) {
    const title = window.prompt('Name of the tab', each.title)?.trim()
    if (title) actions.edit(each.id, { title })
  }
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

/** Time that a statement has been running. */
function Clock({ since }: { since: number | null }) {
  const [now, setNow] = useState(since ?? 0)
  useEffect(() => {
    if (since === null) return
    const timer = setInterval(() => setNow(performance.now()), 100)
    return () => clearInterval(timer)
  }, [since])
  if (since === null) return null
  return (
    <span className="work-clock" role="timer" data-testid="clock">
      {((now - since) / 1_000).toFixed(1)} s
    </span>
  )
}
