import { useQuery } from 'urql'
import { LibraryDocument } from './api/library.ts'
import type { MenuTarget } from './canvas/pointer.ts'
import type { Wanted } from './cypher-room.tsx'
import { useSessionStore } from './session/session.tsx'
import { CanvasMenu } from './shell/canvas-menu.tsx'
import { takesThing, valuesFor } from './state/query-file.ts'

/** The canvas's menu, with the queries of the library that take the thing. */
export function QueryMenu({
  target,
  close,
  expand,
  want,
}: {
  target: MenuTarget | null
  close(): void
  expand(id: string): void
  /** Opens a query in the room for Cypher. */
  want(query: Wanted): void
}) {
  const session = useSessionStore()
  const [{ data }] = useQuery({ query: LibraryDocument, pause: target === null })
  const queries = data?.library?.queries ?? []
  const runQuery = (name: string, id: string) => {
    const { canvas, selection, actions } = session.getState()
    const query = queries.find((each) => each.name === name)
    const things = [id, ...selection.nodes.filter((each) => each !== id)]
    const given = query ? valuesFor(query, canvas.present.nodes[id]?.labels ?? [], things) : {}
    want({ name, given, run: Object.values(given).every((thing) => thing !== '') })
    actions.enter('cypher')
  }
  return (
    <CanvasMenu
      target={target}
      close={close}
      expand={expand}
      queriesFor={(labels) => queries.filter((query) => takesThing(query, labels).length > 0)}
      runQuery={runQuery}
    />
  )
}
