import neo4j, { type Driver } from 'neo4j-driver'
import { pause } from '../../pause.ts'
import { openQueue } from '../../queue.ts'

/** Keeps count of what runs, and looks after statements that were ended but do not end. */
export interface Running {
  /**
   * Waits for a place.
   * @returns what gives it back, once; `finished` is false when the statement was broken off: it is then watched, and keeps its place, until Neo4j has
   * let go of it
   * @throws SightlineError `BUSY` with `retryAfterMs`, `CANCELLED`
   */
  enter(id: string, source: string, signal?: AbortSignal): Promise<(finished: boolean) => void>
  /** The statements that run now, as they begin. */
  statements(): string[]
  close(): void
}

export interface RunningOptions {
  /** Statements that may run at the same time. */
  concurrent: number
  /** Starts a managed server again. @param reason for those who ask meanwhile */
  restart?: (reason: string) => Promise<void>
}

/** How many may wait for a place, and how long. */
const WAITING = { waiting: 40, waitMs: 8_000 }

/** When to look whether a statement that was broken off is still there. */
const LOOKS_MS = [150, 1_000, 3_000, 10_000, 30_000, 60_000]
/** From this look on all places held by such statements are reason enough for a new start; one alone is after the last look. */
const LOOKS_OF_ALL = 4

/** How long Neo4j may take to say what runs. */
const ASKING_MS = 10_000

/** How much of a statement is told. */
const TOLD = 200
const asTold = (source: string) => `“${source.replaceAll(/\s+/g, ' ').trim().slice(0, TOLD)}”`

/**
 * @param isThere whether a statement is still in Neo4j
 * @param looks pauses between looks; tests give shorter ones
 */
export function keepRunning(
  { concurrent, restart }: RunningOptions,
  isThere: (id: string) => Promise<boolean>,
  looks: readonly number[] = LOOKS_MS,
): Running {
  const queue = openQueue({
    atOnce: concurrent,
    ...WAITING,
    full: `${concurrent} statements are running, as many as may at once, and others wait.`,
  })
  const current = new Map<string, string>()
  const stuck = new Set<string>()
  const closing = new AbortController()

  const isPast = (look: number) => look === looks.length || (stuck.size >= concurrent && look >= LOOKS_OF_ALL)

  /** Until Neo4j has let go of it. */
  async function watch(id: string, source: string): Promise<void> {
    for (let look = 0; ; look++) {
      if (!(await pause(looks[Math.min(look, looks.length - 1)] ?? 0, closing.signal))) return
      // Where Neo4j does not even say, the next statement finds out.
      if (!(await Promise.race([isThere(id), pause(ASKING_MS).then(() => false)]).catch(() => false))) return
      stuck.add(id)
      if (restart && isPast(look + 1))
        return restart(`A statement was ended, and Neo4j did not let go of it: ${asTold(source)}.`).catch(
          () => undefined,
        )
    }
  }

  return {
    async enter(id, source, signal) {
      const leave = await queue.enter(signal)
      current.set(id, asTold(source))
      const end = () => {
        stuck.delete(id)
        current.delete(id)
        leave()
      }
      let left = false
      return (finished) => {
        if (left) return
        left = true
        if (finished) end()
        else void watch(id, source).then(end, end)
      }
    },
    statements: () => [...current.values()],
    close: () => closing.abort(),
  }
}

/** The same, asking Neo4j itself. */
export const openRunning = (driver: Driver, database: string, options: RunningOptions): Running =>
  keepRunning(options, async (id) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(
        'SHOW TRANSACTIONS YIELD metaData WHERE metaData.run = $id RETURN count(*) AS count',
        { id },
      )
      return Number(records[0]?.get('count')) > 0
    } finally {
      await session.close()
    }
  })
