import { useCallback, useEffect, type RefObject } from 'react'
import { useNotices } from '../../session/notices.tsx'
import { useServer } from '../../session/server.tsx'
import { asked } from './asked.ts'
import type { EditorHandle } from './editor/editor.tsx'
import { cancel, run } from './run.ts'
import { pickedStatement } from './statement.ts'
import { activeTab, type WorkbenchStore } from './store.ts'

/** What runs and ends the statement of the tab that is open, by button and by key. */
export function useRunning(workbench: WorkbenchStore, editor: RefObject<EditorHandle | null>) {
  const { stream } = useServer()
  const notices = useNotices()
  const runTab = useCallback(() => {
    const { id, text } = activeTab(workbench.getState())
    const picked = pickedStatement(text, editor.current?.selection() ?? { from: 0, to: 0 })
    if (!picked)
      return notices.say('There is no statement to run. Write one first, for example MATCH (n) RETURN n LIMIT 25.')
    void run(stream, workbench, id, text.slice(picked.from, picked.to), picked.from)
  }, [editor, notices, stream, workbench])
  const cancelTab = useCallback(() => cancel(workbench.getState().active), [workbench])
  // The editor has these keys of its own; by the page's they work from a parameter, the answer or nowhere as well.
  useEffect(() => {
    asked.setState({ run: runTab, cancel: cancelTab })
    return () => asked.setState({ run: null, cancel: null })
  }, [cancelTab, runTab])
  return { runTab, cancelTab }
}
