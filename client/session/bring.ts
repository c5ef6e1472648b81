import { useCallback } from 'react'
import { useClient } from 'urql'
import { MORE_LINKS } from '../api/among.ts'
import { bring } from '../api/bring.ts'
import { useNotices } from './notices.tsx'
import { useSessionStore } from './session.tsx'

/** Brings things to the canvas and into sight; says what failed, and when there are more links than could be fetched. */
export function useBring(): (ids: readonly string[], label: string, then?: () => void) => void {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  return useCallback(
    (ids, label, then) => {
      const tryIt = (): void =>
        void bring(client, session, ids, label)
          .then((whole) => {
            if (!whole) notices.say(MORE_LINKS)
            then?.()
          })
          .catch((error: unknown) => notices.fail(error, tryIt))
      tryIt()
    },
    [client, notices, session],
  )
}
