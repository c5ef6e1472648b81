import { randomUUID } from 'node:crypto'
import { SightlineError } from '../../errors.ts'
import type { Neo4jAccess } from '../access.ts'
import { orJustStarted } from '../errors.ts'
import type { ConsoleLimits, Piece } from './answer.ts'
import { openBreakingOff, type BreakingOff } from './breaking-off.ts'
import { statementError } from './errors.ts'
import { explain, EXPLAIN, type Explained } from './explain.ts'
import { openLanes, type Lane } from './lanes.ts'
import { decodeParameters, readValues } from './parameters.ts'
import { rowsOf } from './rows.ts'
import { openRunning } from './running.ts'
import { checkRows, checkText } from './text-rules.ts'

export interface ConsoleOptions {
  /** Further procedures and functions that statements may call, in lower case; `gds.*` for all that begin so. */
  allowed: ReadonlySet<string>
  /** Statements that may run at the same time. */
  concurrent: number
  /** Starts a managed server again when it cannot end a statement. */
  restart?: (reason: string) => Promise<void>
  /** When Neo4j was started, by `performance.now()`; null where that is not known. Default: it is not. */
  since?: () => number | null
}

/** Runs what people write. Only reads get through, and each within limits. */
export interface Console {
  /** Procedures and functions that are allowed beside the built-in ones. */
  allowed: ReadonlySet<string>
  /**
   * Checks a statement, runs it in one READ transaction and hands on its rows as they come. Leaving the loop, or the signal, ends the
   * transaction in Neo4j at once.
   * @param source a statement, also with EXPLAIN or PROFILE before it
   * @param parameters as JSON (values.ts)
   * @throws SightlineError `REFUSED`, `STATEMENT_ERROR`, `BAD_USER_INPUT`, `BUSY`, `TIMEOUT`, `CANCELLED`, `DATABASE_UNAVAILABLE`
   */
  run(
    source: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: ConsoleLimits,
    signal?: AbortSignal,
  ): AsyncGenerator<Piece, void>
  /** Looks at a statement's text alone. @param parameters as far as they are known @throws SightlineError `REFUSED` */
  check(source: string, parameters?: Readonly<Record<string, unknown>>): void
  /** The statements that run now, as they begin. */
  running(): string[]
  close(): Promise<void>
}

const PROFILE = 'PROFILE '

/** @param access the database to read */
export function openConsole(access: Neo4jAccess, options: ConsoleOptions): Console {
  const lanes = openLanes(access)
  const running = openRunning(lanes.driver, access.database, options)
  return {
    allowed: options.allowed,
    async *run(source, parameters, limits, signal) {
      const asked = read(source, parameters, options.allowed)
      const id = randomUUID()
      const leave = await running.enter(id, source, signal)
      let finished = false
      try {
        const lane = lanes.open(asked.checked.held)
        // At once: a reader that takes its time, or none at all, would keep the place of what has ended.
        const cut = () => (leave(false), lane.cut())
        finished = yield* runOn({ ...lane, cut }, id, { ...asked, limits, signal })
      } catch (error) {
        throw error instanceof SightlineError ? orJustStarted(error, options.since?.() ?? null) : error
      } finally {
        leave(finished)
      }
    },
    check: (source, parameters = {}) => void checkText(source, parameters, options.allowed),
    running: running.statements,
    async close() {
      running.close()
      await lanes.close()
    },
  }
}

/** A statement that may run, and within what. */
interface Asked extends ReturnType<typeof read> {
  limits: ConsoleLimits
  signal: AbortSignal | undefined
}

/** What can be told of a statement before it is sent. @throws SightlineError `REFUSED`, `BAD_USER_INPUT` */
function read(source: string, parameters: Readonly<Record<string, unknown>>, allowed: ReadonlySet<string>) {
  const checked = checkText(source, parameters, allowed)
  const missing = checked.parameters.filter((name) => !(name in parameters))
  if (missing.length > 0 && checked.mode !== 'explain')
    throw new SightlineError(
      'BAD_USER_INPUT',
      `No value is given for ${missing.map((name) => `$${name}`).join(', ')}.`,
      { missing },
    )
  return { source, checked, allowed, parameters, ...decodeParameters(parameters) }
}

/** @returns whether the statement came to its end, so that nothing of it is left on the connection */
async function* runOn(lane: Lane, id: string, asked: Asked): AsyncGenerator<Piece, boolean> {
  const { source, checked, values, unread, allowed, limits } = asked
  const begun = performance.now()
  const breaking = openBreakingOff(lane, limits.timeoutMs, asked.signal)
  let finished = false
  // How many letters stand before the statement in what Neo4j reads: it counts them where it says what is wrong.
  let prefix = 0
  try {
    const transaction = await begin(lane, id, limits.timeoutMs, breaking)
    await breaking.unless(readValues(transaction, unread))
    prefix = EXPLAIN.length
    const late = () => breaking.end('planLate')
    const explained = await breaking.unless(explain(transaction, source, checked, values, allowed, late))
    checkRows(source, asked.parameters, Math.max(0, ...explained.steps.map((step) => step.estimatedRows ?? 0)))
    if (checked.mode === 'explain') {
      yield* planOnly(explained, begun)
      finished = true
    } else {
      const before = checked.mode === 'profile' ? PROFILE : ''
      prefix = before.length
      finished = yield* rowsOf(transaction.run(before + checked.statement, values), limits, begun, breaking)
    }
    return finished
  } catch (error) {
    throw breaking.reason() ?? statementError.from(error, checked, source, prefix, limits.timeoutMs)
  } finally {
    breaking.stop()
    // Cut short, refused, failed, or the reader went away: the connection goes too.
    if (finished) await lane.release().catch(() => lane.cut())
    else await lane.cut()
  }
}

function begin(lane: Lane, id: string, timeoutMs: number, breaking: BreakingOff) {
  const opening = lane.begin({ timeout: timeoutMs, metadata: { app: 'sightline', run: id } })
  // A cut does not reach a connection that is still being made: when it comes after all, it goes at once.
  opening.then(
    () => breaking.reason() && lane.cut(),
    () => undefined,
  )
  return breaking.unless(opening)
}

/** The answer to EXPLAIN: no rows, but the plan. */
function* planOnly({ columns, steps, notices }: Explained, begun: number): Generator<Piece> {
  yield { columns }
  yield {
    summary: { rows: 0, complete: true, cut: null, elapsedMs: performance.now() - begun, plan: steps, notices },
  }
}
