import { useCallback } from 'react'
import { useNotices } from './notices.tsx'

/** Starts work that may fail; then says why, and offers to try again. */
export function useGuarded(): (work: () => Promise<unknown>) => void {
  const notices = useNotices()
  return useCallback(
    (work) => {
      const tryIt = (): void => {
        const succeeded = notices.begin()
        void work().then(succeeded, (error: unknown) => notices.fail(error, tryIt))
      }
      tryIt()
    },
    [notices],
  )
}
