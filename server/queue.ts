import { SightlineError } from './errors.ts'

export interface QueueOptions {
  /** How many may work at the same time. */
  atOnce: number
  /** How many may wait for a place. */
  waiting: number
  /** How long one waits at most, in milliseconds. */
  waitMs: number
  /** What is refused when it is full, and why: the words before "Try again". */
  full: string
}

/** Where more ask than can be answered at once: some work, others wait their turn, and the rest are told when to come again. */
export interface Queue {
  /**
   * Waits for a place, first come first served.
   * @returns what gives the place back; more than one call of it is one
   * @throws SightlineError `BUSY` with `retryAfterMs`, `CANCELLED` when the signal aborts while it waits
   */
  enter(signal?: AbortSignal): Promise<() => void>
  /** How many work, and how many wait. */
  load(): { working: number; waiting: number }
}

/** What a time to come again is never under and never over, in milliseconds. */
const AGAIN = { least: 500, most: 10_000 }
/** How much of what a place was held for on average comes from the last one. */
const WEIGHT = 0.1

export function openQueue({ atOnce, waiting: room, waitMs, full }: QueueOptions): Queue {
  const waiting = new Set<(place: () => void) => void>()
  let working = 0
  /** How long a place is held, in milliseconds. */
  let held = 0

  const place = (): (() => void) => {
    working++
    const begun = performance.now()
    let given = false
    return () => {
      if (given) return
      given = true
      working--
      held += (performance.now() - begun - held) * WEIGHT
      admit()
    }
  }

  const admit = () => {
    const [first] = waiting
    if (!first || working >= atOnce) return
    waiting.delete(first)
    first(place())
  }

  /** When those who wait now will have had their turn, as far as one can tell. */
  const busy = () => {
    const retryAfterMs = Math.round(Math.min(AGAIN.most, Math.max(AGAIN.least, (waiting.size * held) / atOnce)))
    return new SightlineError('BUSY', `${full} Try again in ${Math.ceil(retryAfterMs / 1_000)} s.`, { retryAfterMs })
  }

  return {
    load: () => ({ working, waiting: waiting.size }),
    async enter(signal) {
      if (signal?.aborted) throw cancelled()
      if (working < atOnce && waiting.size === 0) return place()
      if (waiting.size >= room) throw busy()
      return new Promise((resolve, reject) => {
        const leave = (error: SightlineError) => {
          waiting.delete(turn)
          stop()
          reject(error)
        }
        const turn = (mine: () => void) => {
          stop()
          resolve(mine)
        }
        const clock = setTimeout(() => leave(busy()), waitMs)
        const gone = () => leave(cancelled())
        const stop = () => {
          clearTimeout(clock)
          signal?.removeEventListener('abort', gone)
        }
        signal?.addEventListener('abort', gone, { once: true })
        waiting.add(turn)
      })
    },
  }
}

const cancelled = () => new SightlineError('CANCELLED', 'The request was cancelled.')
