import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useClient } from 'urql'
import { useStore } from 'zustand'
import { Splitter } from '../../controls/splitter.tsx'
import { useNotices } from '../../session/notices.tsx'
import { parametersFor, statementsOf, type WorkTab } from '../../state/statements.ts'
import { Answer } from './answer.tsx'
import { Editor, type EditorHandle } from './editor/editor.tsx'
import type { Asking } from './editor/cypher-mode.ts'
import { keysOf, textsOf } from './editor/graph-words.ts'
import { refusalsIn } from './editor/refusals.ts'
import { teachLanguage } from './editor/schema.ts'
import { keepParams } from './params.ts'
import { Parameters } from './parameters.tsx'
import { useRunning } from './running.ts'
import { ShareStatement } from './share.tsx'
import { Side } from './side.tsx'
import { valuesOf } from './statement.ts'
import { activeTab, isRunning, outcomeOf, type WorkbenchStore } from './store.ts'
import { WorkTabs } from './tabs.tsx'
import { Tools } from './tools.tsx'
import './workbench.css'

export interface WorkbenchProps {
  workbench: WorkbenchStore
  /** The query library, beside the history. */
  library: ReactNode
  /** Saves what is in a tab. */
  save(tab: WorkTab): ReactNode
}

/** Write Cypher, run it, look at the answer in the shape that suits it. */
export function Workbench({ workbench, library, save }: WorkbenchProps) {
  const notices = useNotices()
  const now = useStore(workbench)
  const editor = useRef<EditorHandle>(null)
  const [height, setHeight] = useState(240)
  const tab = activeTab(now)
  const outcome = outcomeOf(now, tab.id)
  const { actions } = now
  const { runTab, runAllOfTab, cancelTab } = useRunning(workbench, editor)
  const given = useCallback(() => valuesOf(activeTab(workbench.getState())), [workbench])
  const asking = useAsking()
  useLanguage()

  return (
    <div className="workbench" data-testid="workbench">
      <Side workbench={workbench} library={library} />
      <section className="workbench-main" aria-label="Cypher">
        <WorkTabs workbench={workbench} />
        <Tools
          startedAt={outcome?.startedAt ?? 0}
          running={isRunning(now, tab.id)}
          statements={statementsOf(tab.text).length}
          onRun={runTab}
          onRunAll={runAllOfTab}
          onCancel={cancelTab}
          onFormat={() => void editor.current?.format().catch((error: unknown) => notices.fail(error))}
          share={<ShareStatement tab={tab} />}
          save={save(tab)}
        />
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
            onRunAll={runAllOfTab}
            onParams={(taken) => keepParams(workbench, taken, notices.say)}
            asking={asking}
            onCancel={cancelTab}
          />
          <div className="work-parameters">
            <h2>Parameters</h2>
            <Parameters
              parameters={parametersFor(tab)}
              onChange={(name, parameter) => actions.setParameter(tab.id, name, parameter)}
            />
          </div>
        </div>
        <Splitter label="Height of the editor" value={height} min={90} max={640} onChange={setHeight} />
        <Answer workbench={workbench} tab={tab} outcome={outcome} />
      </section>
    </div>
  )
}

/** What the editor asks of the server while one types. */
function useAsking(): Asking {
  const client = useClient()
  return useMemo(
    () => ({
      keysOf: (owner) => keysOf(client, owner),
      valuesOf: (owner, property, typed) => textsOf(client, owner, property, typed),
      refusals: (text, parameters) => refusalsIn(client, text, parameters),
    }),
    [client],
  )
}

/** Teaches the editor the names of this graph. */
function useLanguage(): void {
  const client = useClient()
  const notices = useNotices()
  useEffect(() => {
    // Without it the editor knows the language but not the graph: no reason for an alarm.
    teachLanguage(client).catch(() =>
      notices.say('The names of the graph could not be read; the editor completes the language only.'),
    )
  }, [client, notices])
}
