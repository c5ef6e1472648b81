import { useState } from 'react'
import { useActions, useSession } from '../session/session.tsx'
import { panelsAt } from './commands.ts'
import { useFeatures } from './context.tsx'
import { CANVAS_ROOM } from './frame.ts'
import { PanelContent } from './panel.tsx'
import './rooms.css'

/** From one room of the page to another. */
export function Rooms() {
  const rooms = panelsAt(useFeatures(), 'room')
  const present = useSession((state) => state.room)
  const { enter } = useActions()
  return (
    <nav className="room-list" aria-label="Rooms">
      {[CANVAS_ROOM, ...rooms].map(({ id, title, about }) => (
        <button
          key={id}
          className="room"
          aria-current={id === present ? 'page' : undefined}
          title={about}
          onClick={() => enter(id)}
        >
          {title}
        </button>
      ))}
    </nav>
  )
}

/** The rooms beside the canvas. One that was entered stays, out of sight, as it was left. */
export function RoomsBeside() {
  const rooms = panelsAt(useFeatures(), 'room')
  const present = useSession((state) => state.room)
  const [entered, setEntered] = useState<ReadonlySet<string>>(() => new Set())
  if (!entered.has(present)) setEntered(new Set([...entered, present]))
  return rooms
    .filter(({ id }) => entered.has(id))
    .map((panel) => (
      <main key={panel.id} className="rooms room-beside" hidden={panel.id !== present}>
        <h1 className="visually-hidden">{panel.title}</h1>
        <PanelContent panel={panel} />
      </main>
    ))
}
