import { SightlineError } from '../../errors.ts'
import { statementError } from './errors.ts'
import type { Lane } from './lanes.ts'
import { watchRow, ROW_BYTES, type RowWatch } from './row-watch.ts'

/** Planning is not under Neo4j's time limit. Honest statements take milliseconds; large ones, the first time on a busy machine, a few seconds. */
export const PLAN_MS = 6_000
/** Neo4j ends a statement some time after its limit; past that the session is closed. */
const GRACE_MS = 1_000

/** Why a statement was broken off. */
type End = 'cancelled' | 'late' | 'planLate' | 'largeRow'

/** Breaks a statement off: for the one who asked, for its time, or for the size of a row. */
export interface BreakingOff {
  /** Waits for work, or fails when the statement is broken off. */
  unless<T>(work: Promise<T>): Promise<T>
  end(why: End): void
  row: RowWatch
  /** What to say to the one who asked; null as long as nothing was broken off. */
  reason(): SightlineError | null
  /** Looks no more. */
  stop(): void
}

/**
 * @param timeoutMs how long the statement may take in Neo4j
 * @param signal of the one who asked
 */
export function openBreakingOff(lane: Lane, timeoutMs: number, signal?: AbortSignal): BreakingOff {
  let ended: End | null = null
  let breakOff = (): void => undefined
  const end = (why: End) => {
    ended ??= why
    void lane.cut()
    breakOff()
  }
  const cancel = () => end('cancelled')
  const clock = setTimeout(() => end('late'), timeoutMs + PLAN_MS + GRACE_MS)
  const row = watchRow(lane, () => end('largeRow'))
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted) cancel()
  return {
    // What waits for a connection that is cut would wait for ever: the driver does not tell it.
    unless: (work) =>
      new Promise((resolve, reject) => {
        breakOff = () => reject(new Error('The statement was broken off.'))
        work.then(resolve, reject)
        if (ended) breakOff()
      }),
    end,
    row,
    reason: () => ended && reasonOf(ended, timeoutMs),
    stop() {
      clearTimeout(clock)
      row.stop()
      signal?.removeEventListener('abort', cancel)
    },
  }
}

function reasonOf(end: End, timeoutMs: number): SightlineError {
  switch (end) {
    case 'cancelled':
      return new SightlineError('CANCELLED', 'The statement was cancelled.')
    case 'late':
      return statementError.late(timeoutMs)
    case 'planLate':
      return statementError.planLate(PLAN_MS)
    case 'largeRow':
      return new SightlineError(
        'TOO_LARGE',
        `A row of the answer has more than ${ROW_BYTES / 1e6} MB. Return rows instead of collecting them into one, or fewer values.`,
        { max: ROW_BYTES },
      )
  }
}
