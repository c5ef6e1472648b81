import { useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { LibraryDocument } from './api/library.ts'
import type { Stream } from './api/stream.ts'
import { Library } from './features/library/library.tsx'
import { SaveQuery } from './features/library/save.tsx'
import { run } from './features/workbench/run.ts'
import { Workbench } from './features/workbench/workbench.tsx'
import { useServer } from './session/server.tsx'
import { inputOf, type LibraryQuery } from './state/query-file.ts'
import { fromJson } from './state/statements.ts'
import type { Theme } from './state/theme.ts'
import type { WorkbenchStore } from './features/workbench/store.ts'

/** A query to open, from the canvas or from an address. */
export interface Wanted {
  name: string
  given: Readonly<Record<string, unknown>>
  /** Only after a click: an address opens a query and never runs it. */
  run: boolean
}

export interface CypherRoomProps {
  workbench: WorkbenchStore
  theme: Theme
  wanted: Wanted | null
  onShown(): void
}

/** Opens a query of the library in a tab, with its values, and runs it when asked. */
function openQuery(
  stream: Stream,
  workbench: WorkbenchStore,
  query: LibraryQuery,
  values: Readonly<Record<string, unknown>>,
  runIt: boolean,
): void {
  const parameters = Object.fromEntries(
    query.parameters.map(({ name, type }) => [name, fromJson(values[name], inputOf(type))]),
  )
  const { actions, tabs } = workbench.getState()
  // The same query again takes the place of its last answer, unless its text was changed.
  const same = tabs.find((tab) => tab.query === query.name && tab.text.trim() === query.statement.trim())
  const id =
    same?.id ?? actions.open({ title: query.title, text: `${query.statement}\n`, parameters, query: query.name })
  if (same) {
    for (const [name, parameter] of Object.entries(parameters)) actions.setParameter(id, name, parameter)
    actions.activate(id)
  }
  if (runIt) void run(stream, workbench, id, query.statement, 0)
}

/** The workbench with the library at its side. */
export function CypherRoom({ workbench, theme, wanted, onShown }: CypherRoomProps) {
  const [{ data }, again] = useQuery({ query: LibraryDocument })
  const { stream } = useServer()
  const queries = data?.library?.queries ?? []
  const [chosen, setChosen] = useState<{ name: string; given: Readonly<Record<string, unknown>> } | null>(null)
  const [editing, setEditing] = useState<LibraryQuery | null>(null)
  const [taken, setTaken] = useState<Wanted | null>(null)

  const found = wanted && queries.find((query) => query.name === wanted.name)
  if (wanted && wanted !== taken && data) {
    setTaken(wanted)
    setChosen(wanted)
  }
  // Not while rendering: what is rendered twice would run twice.
  const ran = useRef<Wanted | null>(null)
  useEffect(() => {
    if (!wanted?.run || !found || ran.current === wanted) return
    ran.current = wanted
    openQuery(
      stream,
      workbench,
      found,
      {
        ...Object.fromEntries(found.parameters.map((parameter) => [parameter.name, parameter.default])),
        ...wanted.given,
      },
      true,
    )
  }, [stream, wanted, found, workbench])

  const edit = (query: LibraryQuery) => {
    setEditing(query)
    openQuery(
      stream,
      workbench,
      query,
      Object.fromEntries(query.parameters.map((parameter) => [parameter.name, parameter.default])),
      false,
    )
  }

  return (
    <Workbench
      workbench={workbench}
      theme={theme}
      onShown={onShown}
      library={
        <Library
          chosen={chosen}
          choose={setChosen}
          open={(query, values, runIt) => openQuery(stream, workbench, query, values, runIt)}
          edit={edit}
        />
      }
      save={(tab) => {
        const origin =
          queries.find((query) => query.name === tab.query) ?? (editing?.name === tab.query ? editing : null)
        return (
          <SaveQuery
            key={tab.id}
            tab={tab}
            origin={origin}
            saved={(name, title) => {
              workbench.getState().actions.edit(tab.id, { title, query: name })
              again({ requestPolicy: 'network-only' })
              setChosen({ name, given: {} })
            }}
          />
        )
      }}
    />
  )
}
