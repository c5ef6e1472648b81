import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Response } from 'express'

/**
 * Waits until a slow reader has taken what was sent, or has gone away.
 * @param ms how long at most
 * @returns false when the reader stood still for so long: it would hold what it asked for in this server's memory for ever
 */
export async function drained(response: Response, ms: number): Promise<boolean> {
  if (!response.writableNeedDrain || response.destroyed) return true
  const waiting = new AbortController()
  const { signal } = waiting
  try {
    return (
      (await Promise.race([
        once(response, 'drain', { signal }),
        once(response, 'close', { signal }),
        setTimeout(Math.max(0, ms), 'late' as const, { signal }),
      ])) !== 'late'
    )
  } finally {
    // Those that did not come stop listening.
    waiting.abort()
  }
}
