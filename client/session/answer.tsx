import { Button } from 'react-aria-components'
import type { CombinedError } from 'urql'
import { toApiError } from '../api/errors.ts'

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

export function Failed({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { message, code } = toApiError(error)
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
