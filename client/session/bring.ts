import { useCallback } from 'react'
import { useClient } from 'urql'
import { MORE_LINKS } from '../api/among.ts'
import { bring } from '../api/bring.ts'
import { useGuarded } from './guarded.ts'
import { useNotices } from './notices.tsx'
import { useSessionStore } from './session.tsx'

/** Brings things to the canvas and into sight; says what failed, and when there are more links than could be fetched. */
export function useBring(): (ids: readonly string[], label: string, then?: () => void) => void {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const guarded = useGuarded()
  return useCallback(
    (ids, label, then) =>
      guarded(async () => {
        if (!(await bring(client, session, ids, label))) notices.say(MORE_LINKS)
        then?.()
      }),
    [client, guarded, notices, session],
  )
}
