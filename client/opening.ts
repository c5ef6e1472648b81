import { useEffect, useRef } from 'react'
import { useClient } from 'urql'
import { keepAddress, openAddress } from './api/address.ts'
import { readSchema } from './api/schema.ts'
import { useGuarded } from './session/guarded.ts'
import { useNotices } from './session/notices.tsx'
import { usePerspectivesStore } from './session/perspectives.tsx'
import { useSessionStore } from './session/session.tsx'

/** Once, as soon as the database answers: learns what is in it, shows what the address says, and keeps the address in step from then on. */
export function useOpening(ready: boolean): void {
  const client = useClient()
  const session = useSessionStore()
  const perspectives = usePerspectivesStore()
  const notices = useNotices()
  const guarded = useGuarded()
  const opened = useRef(false)
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
}
