import { useCallback, useState } from 'react'
import { GraphCanvas } from './canvas/canvas.tsx'
import type { MenuTarget } from './canvas/pointer.ts'
import { useCanvasWork } from './canvas-work.ts'
import type { Wanted } from './cypher-room.tsx'
import { Details, useSide } from './details.tsx'
import { Filters } from './features/filters/filters.tsx'
import { Search } from './features/search/search.tsx'
import { StartCard } from './features/start/start.tsx'
import { Banner, StatusLine } from './features/status/status.tsx'
import { Views } from './features/view/view.tsx'
import { useOpening } from './opening.ts'
import { QueryMenu } from './query-menu.tsx'
import { RoomsBeside } from './rooms-beside.tsx'
import { useConnection } from './session/server.tsx'
import { useSession, useSessionStore } from './session/session.tsx'
import { useTheme } from './session/theme.ts'
import { Rooms } from './shell/rooms.tsx'
import { Toolbar } from './shell/toolbar.tsx'
import { roomFromAddress } from './state/url.ts'

/** The query that the address names. */
function wantedByAddress(): Wanted | null {
  const { query, values } = roomFromAddress(location.hash)
  return query ? { name: query, given: values, run: false } : null
}

/** Puts the features together: search and tools above, legend left, canvas, inspector right, status below. */
export function App() {
  const session = useSessionStore()
  const { theme, choice, choose } = useTheme()
  const { expand, openView, openAll } = useCanvasWork()
  const room = useSession((state) => state.room)
  const [left, setLeft] = useState(() => window.innerWidth > 1100)
  const [right, setRight] = useState(() => window.innerWidth > 760)
  const [side, setSide] = useSide(useCallback(() => setRight(true), []))
  const [menu, setMenu] = useState<MenuTarget | null>(null)
  const [wanted, setWanted] = useState(wantedByAddress)
  useOpening(useConnection((connection) => connection.name === 'up'))
  return (
    <div className="app" data-left={left || undefined} data-right={right || undefined}>
      <header className="top-bar">
        <span className="brand">Sightline</span>
        <Rooms room={room} enter={(next) => session.getState().actions.enter(next)} />
        <Search />
        {room === 'explore' && <Views open={openView} openAll={openAll} />}
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
      <RoomsBeside theme={theme} wanted={wanted} />
      <main className="rooms" data-away={room !== 'explore' || undefined} inert={room !== 'explore'}>
        {left && (
          <aside className="panel panel-left" aria-label="Legend and filters">
            <Filters />
          </aside>
        )}
        <div className="stage">
          <GraphCanvas session={session} theme={theme} onExpand={expand} onContextMenu={setMenu} />
          <StartCard openAll={openAll} />
        </div>
        {right && <Details side={side} choose={setSide} />}
      </main>
      <StatusLine />
      <QueryMenu target={menu} close={() => setMenu(null)} expand={expand} want={setWanted} />
    </div>
  )
}
