import { useCallback, useEffect, type RefObject } from 'react'
import { useNotices } from '../../session/notices.tsx'
import { useServer } from '../../session/server.tsx'
import { statementsOf } from '../../state/statements.ts'
import { asked } from './asked.ts'
import type { EditorHandle } from './editor/editor.tsx'
import { takeParams } from './params.ts'
import { cancel, MOST_IN_A_ROW, run, runAll } from './run.ts'
import { pickedStatement } from './statement.ts'
import { activeTab, type WorkbenchStore } from './store.ts'

const NOTHING = 'There is no statement to run. Write one first, for example MATCH (n) RETURN n LIMIT 25.'

/** What runs and ends statements of the tab that is open, by button and by key. */
export function useRunning(workbench: WorkbenchStore, editor: RefObject<EditorHandle | null>) {
  const { stream } = useServer()
  const notices = useNotices()
  const runTab = useCallback(() => {
    const { id, text } = activeTab(workbench.getState())
    const selection = editor.current?.selection() ?? { from: 0, to: 0 }
    const left = takeParams(workbench, text, selection, notices.say)
    const picked = pickedStatement(left.text, left.selection)
    if (!picked) return notices.say(NOTHING)
    void run(stream, workbench, id, left.text.slice(picked.from, picked.to), picked.from)
  }, [editor, notices, stream, workbench])
  const runAllOfTab = useCallback(() => {
    const { id, text } = activeTab(workbench.getState())
    const left = takeParams(workbench, text, { from: 0, to: 0 }, notices.say)
    const all = statementsOf(left.text).map(({ from, to }) => ({ statement: left.text.slice(from, to), shift: from }))
    const [first, second] = all
    if (!first) return notices.say(NOTHING)
    if (!second) return void run(stream, workbench, id, first.statement, first.shift)
    if (all.length > MOST_IN_A_ROW)
      notices.say(`The first ${MOST_IN_A_ROW} of ${all.length} statements are run. Select others to run them.`)
    void runAll(stream, workbench, id, all.slice(0, MOST_IN_A_ROW))
  }, [notices, stream, workbench])
  const cancelTab = useCallback(() => cancel(workbench.getState().active), [workbench])
  // The editor has these keys of its own; by the page's they work from a parameter, the answer or nowhere as well.
  useEffect(() => {
    asked.setState({ run: runTab, runAll: runAllOfTab, cancel: cancelTab })
    return () => asked.setState({ run: null, runAll: null, cancel: null })
  }, [cancelTab, runAllOfTab, runTab])
  return { runTab, runAllOfTab, cancelTab }
}
