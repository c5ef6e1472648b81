import { pause } from '../../pause.ts'
import { StartError } from '../../start-error.ts'
import type { Jvm } from './jvm.ts'
import type { ProviderState } from './provider.ts'

/** Pauses before each new try after the server has died. After the last one it is said to be down, and tried again after as long a pause each time. */
const PAUSES_MS = [200, 1_000, 2_000, 5_000, 10_000, 30_000]

type Process = Pick<Jvm, 'ended' | 'stop' | 'damage'>

export interface GuardedParts {
  /** Starts the server's process. */
  begin: () => Promise<Process>
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
  /**
   * Ends its process at once; it is then started again. One that hangs or has stopped is not asked to stop in order: it might write what no longer
   * fits. @param reason why, for those who ask meanwhile
   */
  kill(reason: string): Promise<void>
  /** What its process said of damage that it does not recover from; null as long as it has none. */
  damage(): string | null
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
  const closing = new AbortController()
  let guarding = Promise.resolve()
  let running: Process | undefined
  /** Why it was ended from here. */
  let endedFor: string | null = null

  const start = async () => {
    running = await begin()
    const ended = running.ended.then((words) => {
      throw whyEnded(words)
    })
    // After the race the process may end at any time; `guard` sees to that.
    ended.catch(() => undefined)
    await Promise.race([ended, ready()])
    state = { name: 'up', since: performance.now() }
  }

  /** Tries until it is up or nobody wants it any more. */
  const startAgain = async (reason: string): Promise<void> => {
    let why = reason
    for (let tries = 0; ; tries++) {
      const down = tries >= pauses.length
      state = down
        ? {
            name: 'down',
            reason: `${why} It was started again ${tries} times without success, and is tried further.`,
          }
        : { name: 'restarting', reason: why }
      do if (!(await pause(pauses[Math.min(tries, pauses.length - 1)] ?? 0, closing.signal))) return
      while (hindered() !== null)
      try {
        return await start()
      } catch (error) {
        if (error instanceof StartError) why = error.message
        await running?.stop(0)
      }
    }
  }

  const guard = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const words = (await running?.ended) ?? ''
      if (closing.signal.aborted) return
      const reason = endedFor ?? whyEnded(words).message
      endedFor = null
      await startAgain(reason)
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
    async kill(reason) {
      endedFor = reason
      await running?.stop(0)
    },
    damage: () => running?.damage() ?? null,
    async close(patienceMs) {
      closing.abort()
      await running?.stop(patienceMs)
      await guarding
    },
  }
}
