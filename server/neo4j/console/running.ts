import neo4j, { type Driver } from 'neo4j-driver'
import { SightlineError } from '../../errors.ts'

/** Keeps count of what runs, and looks after statements that were ended but do not end. */
export interface Running {
  /** @throws SightlineError `BUSY` when too much runs, or an earlier statement cannot be ended */
  enter(id: string): void
  /** @param finished false when the statement was broken off: it is then watched until Neo4j has let go of it */
  leave(id: string, finished: boolean): void
  close(): void
}

export interface RunningOptions {
  concurrent: number
  restart?: () => Promise<void>
}

/** When to look whether a statement that was broken off is still there; after the last look a managed server is started again. */
const LOOKS_MS = [2_000, 5_000, 15_000]

/**
 * @param isThere whether a statement is still in Neo4j
 * @param looks pauses between looks; tests give shorter ones
 */
export function keepRunning(
  { concurrent, restart }: RunningOptions,
  isThere: (id: string) => Promise<boolean>,
  looks: readonly number[] = LOOKS_MS,
): Running {
  const current = new Set<string>()
  const stuck = new Set<string>()
  const timers = new Set<NodeJS.Timeout>()
  let closed = false

  const after = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timer.unref()
    timers.add(timer)
  }

  const watch = (id: string, look: number): void => {
    after(looks[look] ?? looks.at(-1) ?? 0, () => {
      void isThere(id)
        .catch(() => false)
        .then((there) => {
          if (closed) return
          if (!there) return void stuck.delete(id)
          stuck.add(id)
          if (look + 1 === looks.length && restart)
            return void restart()
              .catch(() => undefined)
              .finally(() => stuck.delete(id))
          watch(id, look + 1)
        })
    })
  }

  return {
    enter(id) {
      if (stuck.size > 0)
        throw new SightlineError(
          'BUSY',
          'An earlier statement was ended, but Neo4j has not let go of it yet. Try again in a moment.',
          { stuck: stuck.size },
        )
      if (current.size >= concurrent)
        throw new SightlineError(
          'BUSY',
          `${concurrent} statements are running, as many as may at once. Cancel one, or wait for one to end.`,
          { concurrent },
        )
      current.add(id)
    },
    leave(id, finished) {
      current.delete(id)
      if (!finished && !closed) watch(id, 0)
    },
    close() {
      closed = true
      for (const timer of timers) clearTimeout(timer)
    },
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
