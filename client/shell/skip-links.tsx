import { focusCanvas } from '../canvas/drawn.ts'
import { useSession, useSessionStore } from '../session/session.tsx'
import { HOME } from '../state/store.ts'
import { useShell } from './context.tsx'

/** The first stops of Tab: past the bars and the legend, to what one came for. Seen only by who is there. */
export function SkipLinks() {
  const session = useSessionStore()
  const room = useSession((state) => state.room)
  const details = useShell((state) => state.right)
  return (
    <div className="skip-links">
      {room === HOME ? (
        <button className="button" onClick={() => focusCanvas(session)}>
          Skip to the canvas
        </button>
      ) : (
        <button className="button" onClick={() => focusFirstIn('main:not([hidden], [inert])')}>
          Skip to the room
        </button>
      )}
      {room === HOME && details && (
        <button className="button" onClick={() => focusFirstIn('.panel-right')}>
          Skip to the details
        </button>
      )}
    </div>
  )
}

const focusFirstIn = (place: string) =>
  document
    .querySelector(place)
    ?.querySelector<HTMLElement>('button, input, [tabindex="0"], [contenteditable=true]')
    ?.focus()
