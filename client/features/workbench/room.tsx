import { useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { useStore } from 'zustand'
import { LibraryDocument } from '../../api/library.ts'
import { useNotices } from '../../session/notices.tsx'
import { useServer } from '../../session/server.tsx'
import { queryNamed, type LibraryQuery } from '../../state/query-file.ts'
import { asked, type Wanted } from './asked.ts'
import { Library, type LibraryProps } from './library/library.tsx'
import { SaveQuery } from './library/save.tsx'
import { examplesOf, openQuery } from './open-query.ts'
import { run } from './run.ts'
import { createWorkbench, type WorkbenchStore } from './store.ts'
import { Workbench } from './workbench.tsx'

/** The workbench with the library at its side. */
export function CypherRoom() {
  const [workbench] = useState(() => createWorkbench(localStorage))
  const wanted = useStore(asked, (state) => state.query)
  const [{ data }, again] = useQuery({ query: LibraryDocument })
  const { stream } = useServer()
  const [chosen, setChosen] = useState<LibraryProps['chosen']>(null)
  const [editing, setEditing] = useState<LibraryQuery | null>(null)
  const [taken, setTaken] = useState<Wanted | null>(null)
  const queries = data?.library?.queries ?? []
  if (wanted && wanted !== taken && data) {
    setTaken(wanted)
    setChosen(wanted)
  }
  useStatement(workbench)
  useRunWanted(workbench, wanted, queryNamed(queries, wanted?.name) ?? null)

  const open: LibraryProps['open'] = (query, values, runIt) => {
    const id = openQuery(workbench, query, values)
    if (runIt) void run(stream, workbench, id, query.statement, 0)
  }
  const edit = (query: LibraryQuery) => {
    setEditing(query)
    openQuery(workbench, query, examplesOf(query))
  }
  /** What a tab was opened from; a query being edited is still known when the library has it no more. */
  const originOf = (name: string | null) => queryNamed(queries, name) ?? (editing?.name === name ? editing : null)

  return (
    <Workbench
      workbench={workbench}
      library={<Library chosen={chosen} choose={setChosen} open={open} edit={edit} />}
      save={(tab) => (
        <SaveQuery
          key={tab.id}
          tab={tab}
          origin={originOf(tab.query)}
          saved={(name, title) => {
            workbench.getState().actions.edit(tab.id, { title, query: name })
            again({ requestPolicy: 'network-only' })
            setChosen({ name, given: {} })
          }}
        />
      )}
    />
  )
}

/** Opens the statement that an address held, once: in the tab that has it already, else in a new one. */
function useStatement(workbench: WorkbenchStore): void {
  const statement = useStore(asked, (state) => state.statement)
  const notices = useNotices()
  useEffect(() => {
    if (!statement) return
    asked.setState({ statement: null })
    const { tabs, actions } = workbench.getState()
    const same = tabs.find(({ text }) => text === statement.text)
    const id = same?.id ?? actions.open({ text: statement.text })
    for (const [name, parameter] of Object.entries(statement.parameters)) actions.setParameter(id, name, parameter)
    actions.activate(id)
    notices.say('A statement from a link. It has not been run.')
  }, [notices, statement, workbench])
}

/** Opens and runs a query that a click asked for, once it is known. Not while rendering: what is rendered twice would run twice. */
function useRunWanted(workbench: WorkbenchStore, wanted: Wanted | null, query: LibraryQuery | null): void {
  const { stream } = useServer()
  const ran = useRef<Wanted | null>(null)
  useEffect(() => {
    if (!wanted?.run || !query || ran.current === wanted) return
    ran.current = wanted
    const id = openQuery(workbench, query, { ...examplesOf(query), ...wanted.given })
    void run(stream, workbench, id, query.statement, 0)
  }, [stream, wanted, query, workbench])
}
