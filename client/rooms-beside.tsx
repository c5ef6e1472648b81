import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Wanted } from './cypher-room.tsx'
import { createWorkbench } from './features/workbench/store.ts'
import { Waiting } from './session/answer.tsx'
import { useActions, useSession } from './session/session.tsx'
import type { Room } from './state/store.ts'
import type { Theme } from './state/theme.ts'

/** The rooms beside the canvas come when they are first entered: the page's first load does not pay for them. */
const CypherRoom = lazy(async () => ({ default: (await import('./cypher-room.tsx')).CypherRoom }))

const GraphiqlRoom = lazy(async () => ({ default: (await import('./features/graphiql/graphiql.tsx')).GraphiqlRoom }))

/** The rooms for Cypher and GraphQL. One that was entered stays, out of sight, as it was left. */
export function RoomsBeside({ theme, wanted }: { theme: Theme; wanted: Wanted | null }) {
  const actions = useActions()
  const room = useSession((state) => state.room)
  const [entered, setEntered] = useState<ReadonlySet<Room>>(() => new Set())
  const [workbench] = useState(() => createWorkbench(localStorage))
  if (!entered.has(room)) setEntered(new Set([...entered, room]))
  const backToCanvas = () => actions.enter('explore')
  return (
    <>
      {entered.has('cypher') && (
        <Beside hidden={room !== 'cypher'} waiting="Loading the workbench">
          <CypherRoom workbench={workbench} theme={theme} wanted={wanted} onShown={backToCanvas} />
        </Beside>
      )}
      {entered.has('graphql') && (
        <Beside hidden={room !== 'graphql'} waiting="Loading GraphiQL">
          <GraphiqlRoom theme={theme} onShown={backToCanvas} />
        </Beside>
      )}
    </>
  )
}

const Beside = ({ hidden, waiting, children }: { hidden: boolean; waiting: string; children: ReactNode }) => (
  <div className="rooms room-beside" hidden={hidden}>
    <Suspense fallback={<Waiting label={waiting} />}>{children}</Suspense>
  </div>
)
