import neo4j, { type Driver, type Record as Neo4jRecord } from 'neo4j-driver'
import { SETTINGS } from '../config.ts'
import { SightlineError } from '../errors.ts'
import { pause } from '../pause.ts'
import { openQueue } from '../queue.ts'
import { openConnections } from './connections.ts'
import { mayPass, orJustStarted, toSightlineError, unanswered } from './errors.ts'
import { withWholeNumbers, type Row } from './values.ts'

export interface ReadLimits {
  /** Longest time that one read may take in Neo4j, in milliseconds. */
  timeoutMs: number
  /** Reads that may run at the same time. Default: that of the setting. */
  atOnce?: number
  /** When Neo4j was started, by `performance.now()`; null where that is not known. Default: it is not. */
  since?: () => number | null
}

export interface ReadOptions {
  /** Ends the work in Neo4j when it aborts. */
  signal?: AbortSignal
}

type Read = (name: string, statement: string, parameters: Row, options?: ReadOptions) => Promise<Neo4jRecord[]>

/** Runs statements in READ mode, each within its time. */
export interface Reads {
  /** When it is its turn. @throws SightlineError `BUSY` as well */
  inTurn: Read
  /** Behind nobody. */
  atOnce: Read
  /** The names of those that run now. */
  running(): string[]
  close(): Promise<void>
}

/** Neo4j ends a read some time after its limit; past that nothing comes any more. */
const GRACE_MS = 4_000

/** What fails at once is asked once more, after a pause: both short enough that a page says so within two seconds. */
const AGAIN_WITHIN_MS = 900
const AGAIN_MS = 500

/** For all who wait when more is asked than Neo4j can answer at once: as long as somebody waits for a page. */
const WAITING = { waiting: 1_000, waitMs: 6_000, full: 'More is asked than can be answered now.' }

/** @param connect opens a driver @param database its name */
export function openReads(
  connect: () => Driver,
  database: string,
  { timeoutMs, atOnce = SETTINGS.readsAtOnce.default, since = () => null }: ReadLimits,
): Reads {
  const connections = openConnections(connect)
  const queue = openQueue({ atOnce, ...WAITING })
  const running = new Map<object, string>()

  /** A read is one statement, so it needs no transaction around it: that would be two more ways to Neo4j and back. */
  const once: Read = async (name, statement, parameters, { signal } = {}) => {
    const { driver, done, giveUp } = connections.take()
    // All rows at once (they are few): a read that is broken off then leaves no request for more behind it (console/lanes.ts).
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 })
    const close = () => session.close().catch(() => undefined)
    const work = Promise.resolve(session.run(statement, withWholeNumbers(parameters), { timeout: timeoutMs }))
    // Its end may come when nobody waits for it any more.
    work.catch(() => undefined)
    running.set(session, name)
    let clock: NodeJS.Timeout | undefined
    const late = new Promise<null>((resolve) => (clock = setTimeout(resolve, timeoutMs + GRACE_MS, null)))
    signal?.addEventListener('abort', close, { once: true })
    try {
      const result = await Promise.race([work, late])
      if (!result) throw unanswered()
      return result.records
    } catch (error) {
      if (error instanceof SightlineError) giveUp()
      if (signal?.aborted) throw new SightlineError('CANCELLED', 'The request was cancelled.')
      throw error
    } finally {
      clearTimeout(clock)
      running.delete(session)
      signal?.removeEventListener('abort', close)
      // Not waited for: where nothing answers, it would never come to its end.
      void close().then(done)
    }
  }

  /** Once more where the connection was lost, or Neo4j was not ready for it. */
  const read: Read = async (name, statement, parameters, options = {}) => {
    const begun = performance.now()
    try {
      return await once(name, statement, parameters, options).catch(async (error: unknown) => {
        if (performance.now() - begun > AGAIN_WITHIN_MS || !mayPass(error)) throw error
        if (!(await pause(AGAIN_MS, options.signal)))
          throw new SightlineError('CANCELLED', 'The request was cancelled.')
        return once(name, statement, parameters, options)
      })
    } catch (error) {
      throw orJustStarted(toSightlineError(error, name), since())
    }
  }

  return {
    atOnce: read,
    async inTurn(name, statement, parameters, options) {
      const leave = await queue.enter(options?.signal)
      try {
        return await read(name, statement, parameters, options)
      } finally {
        leave()
      }
    },
    running: () => [...running.values()],
    close: connections.close,
  }
}
