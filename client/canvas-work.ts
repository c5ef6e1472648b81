import { useCallback } from 'react'
import { useClient } from 'urql'
import { openEverything, openView } from './api/views.ts'
import { expand } from './features/expand/load.ts'
import { useGuarded } from './session/guarded.ts'
import { useNotices } from './session/notices.tsx'
import { usePerspectivesStore } from './session/perspectives.tsx'
import { useSessionStore } from './session/session.tsx'
import { nameOf } from './state/perspective.ts'

/** What several parts of the page can ask to be brought to the canvas; each says how much of how much it was. */
export interface CanvasWork {
  /** The links of a thing. */
  expand(id: string): void
  /** A curated view. */
  openView(id: string): void
  openAll(): void
}

export function useCanvasWork(): CanvasWork {
  const client = useClient()
  const session = useSessionStore()
  const perspectives = usePerspectivesStore()
  const notices = useNotices()
  const guarded = useGuarded()
  return {
    expand: useCallback(
      (id) =>
        guarded(async () => {
          const thing = session.getState().canvas.present.nodes[id]
          const name = thing ? nameOf(perspectives.getState().shown, thing) : id
          const { loaded, total } = await expand(client, session, id, name)
          notices.say(`${loaded.toLocaleString('en')} of ${total.toLocaleString('en')} links of ${name} loaded.`)
        }),
      [client, guarded, notices, perspectives, session],
    ),
    openView: (id) => guarded(() => openView(client, session, id)),
    openAll: () =>
      guarded(async () => {
        const cut = await openEverything(client, session)
        if (cut)
          notices.say(
            `${cut.shown.toLocaleString('en')} of ${cut.total.toLocaleString('en')} links shown, those of the best connected things first.`,
          )
      }),
  }
}
