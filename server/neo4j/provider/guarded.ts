import type { StartError } from '../../start-error.ts'
import type { Jvm } from './jvm.ts'
import type { ProviderState } from './provider.ts'

/** Pauses before each new try after the server has died; then it is given up. */
const PAUSES_MS = [200, 1_000, 2_000, 5_000, 10_000]

export interface GuardedParts {
  /** Starts the server's process. */
  begin: () => Promise<Pick<Jvm, 'ended' | 'stop'>>
  /** Fulfilled when the server answers. */
  ready: () => Promise<void>
  /** What the last words of its process mean. */
  whyEnded: (words: string) => StartError
  /** Why a start would be in vain just now; it is waited for, and counts as no try. Null: it would not. */
  hindered?: () => string | null
  /** Tests give shorter ones. */
  pauses?: readonly number[]
}

/** A server that is started again when it dies. */
export interface Guarded {
  state(): ProviderState
  /** Starts it for the first time, and from then on looks after it. Nothing is left running when that fails. */
  start(): Promise<void>
  /** Ends its process; it is then started again. */
  end(patienceMs: number): Promise<void>
  /** Ends its process for good. */
  close(patienceMs: number): Promise<void>
}

/** Keeps a server up. */
export function guardServer({
  begin,
  ready,
  whyEnded,
  hindered = () => null,
  pauses = PAUSES_MS,
}: GuardedParts): Guarded {
  let state: ProviderState = { name: 'starting' }
  let closing = false
  let guarding = Promise.resolve()
  let running: Pick<Jvm, 'ended' | 'stop'> | undefined

  const start = async () => {
    running = await begin()
    const ended = running.ended.then((words) => {
      throw whyEnded(words)
    })
    // After the race the process may end at any time; `guard` sees to that.
    ended.catch(() => undefined)
    await Promise.race([ended, ready()])
    state = { name: 'up' }
  }

  /** @returns false when no try was a success */
  const startAgain = async (reason: string): Promise<boolean> => {
    for (const pause of pauses) {
      if (closing) return true
      state = { name: 'restarting', reason }
      do await new Promise((resolve) => setTimeout(resolve, pause))
      while (hindered() !== null && !closing)
      if (closing) return true
      try {
        await start()
        return true
      } catch {
        await running?.stop(0)
      }
    }
    return false
  }

  const guard = async (): Promise<void> => {
    while (!closing) {
      const words = (await running?.ended) ?? ''
      if (closing) return
      const reason = whyEnded(words).message
      if (await startAgain(reason)) continue
      state = { name: 'down', reason: `${reason} It was started again ${pauses.length} times without success.` }
      return
    }
  }

  return {
    state: () => state,
    async start() {
      try {
        await start()
      } catch (error) {
        await running?.stop(0)
        throw error
      }
      guarding = guard()
    },
    end: async (patienceMs) => running?.stop(patienceMs),
    async close(patienceMs) {
      closing = true
      await running?.stop(patienceMs)
      await guarding
    },
  }
}
