import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useClient, useQuery } from 'urql'
import { keepAddress, openAddress } from './api/address.ts'
import { LibraryDocument } from './api/library.ts'
import { readSchema } from './api/schema.ts'
import { openEverything, openView } from './api/views.ts'
import type { Wanted } from './cypher-room.tsx'
import { Expand } from './features/expand/expand.tsx'
import { expand } from './features/expand/load.ts'
import { Filters } from './features/filters/filters.tsx'
import { Inspector } from './features/inspector/inspector.tsx'
import { List } from './features/list/list.tsx'
import { PathButton } from './features/paths/paths.tsx'
import { Reader } from './features/reader/reader.tsx'
import { Search } from './features/search/search.tsx'
import { Glance, StartCard } from './features/start/start.tsx'
import { Banner, StatusLine } from './features/status/status.tsx'
import { Views } from './features/views/views.tsx'
import { GraphCanvas } from './canvas/canvas.tsx'
import type { MenuTarget } from './canvas/pointer.ts'
import { meets } from './state/model.ts'
import { nameOf } from './state/perspective.ts'
import { takesThing } from './state/query-file.ts'
import type { Room } from './state/store.ts'
import { roomFromAddress } from './state/url.ts'
import { createWorkbench } from './features/workbench/store.ts'
import { Waiting } from './session/answer.tsx'
import { CanvasMenu } from './shell/canvas-menu.tsx'
import { Rooms } from './shell/rooms.tsx'
import { useNotices } from './session/notices.tsx'
import { useModel, usePerspectivesStore } from './session/perspectives.tsx'
import { useConnection } from './session/server.tsx'
import { useSession, useSessionStore } from './session/session.tsx'
import { useTheme } from './session/theme.ts'
import { Toolbar } from './shell/toolbar.tsx'

/** The rooms beside the canvas come when they are first entered: the page's first load does not pay for them. */
const CypherRoom = lazy(async () => ({ default: (await import('./cypher-room.tsx')).CypherRoom }))

const GraphiqlRoom = lazy(async () => ({ default: (await import('./features/graphiql/graphiql.tsx')).GraphiqlRoom }))

type Side = 'inspect' | 'sources' | 'list'

/** Puts the features together: search and tools above, legend left, canvas, inspector right, status below. */
export function App() {
  const client = useClient()
  const session = useSessionStore()
  const perspectives = usePerspectivesStore()
  const model = useModel()
  const notices = useNotices()
  const { theme, choice, choose } = useTheme()
  const [left, setLeft] = useState(() => window.innerWidth > 1100)
  const [right, setRight] = useState(() => window.innerWidth > 760)
  const [side, setSide] = useState<Side>('inspect')
  const [menu, setMenu] = useState<MenuTarget | null>(null)
  const opened = useRef(false)
  const room = useSession((state) => state.room)
  const [entered, setEntered] = useState<ReadonlySet<Room>>(() => new Set())
  const [wanted, setWanted] = useState<Wanted | null>(() => {
    const { query, values } = roomFromAddress(location.hash)
    return query ? { name: query, given: values, run: false } : null
  })
  const [workbench] = useState(() => createWorkbench(localStorage))
  const [{ data: library }] = useQuery({ query: LibraryDocument, pause: menu === null })
  if (!entered.has(room)) setEntered(new Set([...entered, room]))

  const guarded = useCallback(
    (work: () => Promise<unknown>) => {
      const tryIt = (): void => void work().catch((error: unknown) => notices.fail(error, tryIt))
      tryIt()
    },
    [notices],
  )

  const ready = useConnection((connection) => connection.name === 'up')
  useEffect(() => {
    if (!ready || opened.current) return
    opened.current = true
    guarded(async () => {
      const schema = await readSchema(client)
      perspectives.getState().actions.open(schema)
      const trouble = await openAddress(client, session, location.hash, schema.model)
      if (trouble) notices.fail(trouble)
      keepAddress(session)
    })
  }, [client, guarded, notices, perspectives, ready, session])

  // A document that is opened is read; a thing that is selected is inspected, unless the list is being used.
  useEffect(
    () =>
      session.subscribe((state, before) => {
        if (state.documentId && state.openings !== before.openings) {
          setSide('sources')
          setRight(true)
        } else if (state.selection !== before.selection && state.selection.nodes.length > 0)
          setSide((now) => (now === 'sources' ? 'inspect' : now))
      }),
    [session],
  )

  const expandAll = useCallback(
    (id: string) =>
      guarded(async () => {
        const thing = session.getState().canvas.present.nodes[id]
        const name = thing ? nameOf(perspectives.getState().shown, thing) : id
        const { loaded, total } = await expand(client, session, id, name)
        notices.say(`${loaded.toLocaleString('en')} of ${total.toLocaleString('en')} links of ${name} loaded.`)
      }),
    [client, guarded, notices, perspectives, session],
  )

  const showAll = () =>
    guarded(async () => {
      const cut = await openEverything(client, session)
      if (cut)
        notices.say(
          `${cut.shown.toLocaleString('en')} of ${cut.total.toLocaleString('en')} links shown, those of the best connected things first.`,
        )
    })

  const queries = library?.library?.queries ?? []
  return (
    <div className="app" data-left={left || undefined} data-right={right || undefined}>
      <header className="top-bar">
        <span className="brand">Sightline</span>
        <Rooms room={room} enter={(next) => session.getState().actions.enter(next)} />
        <Search />
        {room === 'explore' && <Views open={(id) => guarded(() => openView(client, session, id))} openAll={showAll} />}
        <Toolbar
          left={left}
          right={right}
          toggleLeft={() => setLeft(!left)}
          toggleRight={() => setRight(!right)}
          choice={choice}
          choose={choose}
        />
      </header>
      <Banner />
      {entered.has('cypher') && (
        <div className="rooms room-beside" hidden={room !== 'cypher'}>
          <Suspense fallback={<Waiting label="Loading the workbench" />}>
            <CypherRoom
              workbench={workbench}
              theme={theme}
              wanted={wanted}
              onShown={() => session.getState().actions.enter('explore')}
            />
          </Suspense>
        </div>
      )}
      {entered.has('graphql') && (
        <div className="rooms room-beside" hidden={room !== 'graphql'}>
          <Suspense fallback={<Waiting label="Loading GraphiQL" />}>
            <GraphiqlRoom theme={theme} onShown={() => session.getState().actions.enter('explore')} />
          </Suspense>
        </div>
      )}
      <main className="rooms" data-away={room !== 'explore' || undefined} inert={room !== 'explore'}>
        {left && (
          <aside className="panel panel-left" aria-label="Legend and filters">
            <Filters />
          </aside>
        )}
        <div className="stage">
          <GraphCanvas session={session} theme={theme} onExpand={expandAll} onContextMenu={setMenu} />
          <StartCard openAll={showAll} />
        </div>
        {right && (
          <aside className="panel panel-right" aria-label="Details">
            <Tabs selectedKey={side} onSelectionChange={(key) => setSide(key as Side)} className="tabs">
              <TabList className="tab-list" aria-label="Details">
                <Tab id="inspect" className="tab">
                  Inspect
                </Tab>
                {meets(model, 'claims') && (
                  <Tab id="sources" className="tab">
                    Sources
                  </Tab>
                )}
                <Tab id="list" className="tab">
                  List
                </Tab>
              </TabList>
              <TabPanel id="inspect" className="tab-panel">
                <Inspector
                  slots={{
                    expand: ({ id, name }) => <Expand key={id} id={id} name={name} />,
                    path: (from, to) => <PathButton from={from} to={to} />,
                    glance: <Glance />,
                  }}
                />
              </TabPanel>
              <TabPanel id="sources" className="tab-panel">
                <Reader />
              </TabPanel>
              <TabPanel id="list" className="tab-panel tab-panel-fill">
                <List />
              </TabPanel>
            </Tabs>
          </aside>
        )}
      </main>
      <StatusLine />
      <CanvasMenu
        target={menu}
        close={() => setMenu(null)}
        expand={expandAll}
        queriesFor={(labels) => queries.filter((query) => takesThing(query, labels).length > 0)}
        runQuery={(name, id) => {
          const { nodes } = session.getState().selection
          const query = queries.find((each) => each.name === name)
          const things = [id, ...nodes.filter((each) => each !== id)]
          const names = query ? takesThing(query, session.getState().canvas.present.nodes[id]?.labels ?? []) : []
          // Another thing that it needs is asked for: the file's example is nobody's choice.
          const mayBeNull = (parameter: string) =>
            query?.parameters.some((each) => each.name === parameter && each.type.endsWith('?'))
          const given = names
            .map((each, index) => [each, things[index] ?? (mayBeNull(each) ? undefined : '')] as const)
            .filter(([, thing]) => thing !== undefined)
          setWanted({ name, given: Object.fromEntries(given), run: given.every(([, thing]) => thing !== '') })
          session.getState().actions.enter('cypher')
        }}
      />
    </div>
  )
}
