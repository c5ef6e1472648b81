import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { CombinedError } from 'urql'
import { toApiError } from '../api/errors.ts'
import { answers } from '../api/health.ts'
import { useConnection } from './server.tsx'

/** What stands where an answer is awaited or has failed. A request ends by itself, so waiting does too. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className="waiting" role="status" aria-label={label}>
      <span className="skeleton" />
      <span className="skeleton" />
      <span className="skeleton" />
    </div>
  )
}

/** What failed, and a way to ask again; once the database is back from being away it is asked again by itself. */
export function Failed({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { message, code } = toApiError(error)
  const isBack = useConnection(({ name }) => answers(name))
  const wasBack = useRef(isBack)
  useEffect(() => {
    if (isBack && !wasBack.current) retry()
    wasBack.current = isBack
  }, [isBack, retry])
  return (
    <div className="failed" role="alert">
      <p>{code === 'NOT_FOUND' ? `No longer in the graph. ${message}` : message}</p>
      <p className="quiet">{code}</p>
      <Button className="button" onPress={retry}>
        Try again
      </Button>
    </div>
  )
}
