import type { Room } from '../state/store.ts'
import './rooms.css'

const ROOMS: { room: Room; title: string; about: string }[] = [
  { room: 'explore', title: 'Explore', about: 'Trace relationships on the canvas' },
  { room: 'cypher', title: 'Cypher', about: 'Write Cypher, and use the query library' },
  { room: 'graphql', title: 'GraphQL', about: 'Query the GraphQL API' },
]

/** From one room of the page to another. */
export const Rooms = ({ room, enter }: { room: Room; enter(room: Room): void }) => (
  <nav className="room-list" aria-label="Rooms">
    {ROOMS.map((each) => (
      <button
        key={each.room}
        className="room"
        aria-current={each.room === room ? 'page' : undefined}
        title={each.about}
        onClick={() => enter(each.room)}
      >
        {each.title}
      </button>
    ))}
  </nav>
)
