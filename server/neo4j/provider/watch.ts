import { pause } from '../../pause.ts'

export interface WatchedParts {
  /** Asks the database itself, on a connection of its own. */
  ask: () => Promise<unknown>
  /** Whether it should answer: not while it is being started. */
  isUp: () => boolean
  /** What its process said of damage that it does not recover from; null as long as it has none. */
  damage: () => string | null
  /** What runs now. */
  running: () => readonly string[]
  /** Ends it and starts it again. */
  restart: (reason: string) => Promise<void>
  log: (line: string) => void
}

/** How often it is asked, how long each answer may take, and how many may stay away. Together under half a minute with the new start. */
const TIMES = { everyMs: 2_000, clockMs: 3_000, misses: 4 }

/** Past this a clock that rings late says that this process was held up itself, and nothing of the server. */
const LATE_MS = 1_000

/**
 * Starts a server again that hangs or is damaged though its process is there, and says in the log why, and what ran when it began. A server that
 * is only busy answers in between.
 * @returns how to stop looking
 */
export function watchServer(
  { ask, isUp, damage, running, restart, log }: WatchedParts,
  { everyMs, clockMs, misses: most } = TIMES,
): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  let misses = 0
  /** What ran when it did not answer for the first time. */
  let suspects: readonly string[] = []

  const startAgain = async (reason: string) => {
    misses = 0
    log(`${new Date().toISOString()} ${reason} It is started again. ${inWords(suspects)}`)
    await restart(reason).catch(() => undefined)
  }

  const look = async () => {
    if (!isUp()) return void (misses = 0)
    const now = running()
    const broken = damage()
    if (broken) {
      suspects = now
      return startAgain(`Neo4j is out of memory (${broken}).`)
    }
    const begun = performance.now()
    const answered = await Promise.race([ask().then(...YES_OR_NO), pause(clockMs).then(() => false)])
    if (answered) return void (misses = 0)
    if (performance.now() - begun > clockMs + LATE_MS || !isUp()) return
    if (misses++ === 0) suspects = now
    if (misses >= most)
      await startAgain(`Neo4j has not answered for ${Math.round((most * (everyMs + clockMs)) / 1_000)} s.`)
  }

  const watch = async () => {
    while (await pause(everyMs, signal)) await look()
  }
  void watch()
  return () => stopping.abort()
}

const YES_OR_NO = [() => true, () => false] as const

const inWords = (running: readonly string[]) =>
  running.length === 0 ? 'Nothing ran.' : `What ran: ${running.join('; ')}.`
