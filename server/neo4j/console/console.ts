import { randomUUID } from 'node:crypto'
import type { Result, ResultSummary, Transaction } from 'neo4j-driver'
import { SightlineError } from '../../errors.ts'
import type { Neo4jAccess } from '../access.ts'
import { statementError } from './errors.ts'
import { openLanes, type Lane } from './lanes.ts'
import { checkPlan, planSteps, type PlanStep } from './plan.ts'
import { openRunning } from './running.ts'
import { checkText, type Checked } from './text-rules.ts'
import { decodeParameters, encode, READ_VALUES, type Json, type Meter } from './values.ts'

/** How much one statement may take. */
export interface ConsoleLimits {
  /** Longest time in Neo4j, in milliseconds. */
  timeoutMs: number
  /** Rows; past them the answer is cut, and says so. */
  rows: number
  /** Bytes of the answer, roughly; past them it is cut, and says so. */
  bytes: number
}

export interface ConsoleOptions {
  /** Further procedures and functions that statements may call, in lower case; `gds.*` for all that begin so. */
  allowed: ReadonlySet<string>
  /** Statements that may run at the same time. */
  concurrent: number
  /** Starts a managed server again when it cannot end a statement. */
  restart?: () => Promise<void>
}

/** How an answer ended. */
export interface Summary {
  rows: number
  /** False when the answer was cut. */
  complete: boolean
  /** Which limit cut it, or null. */
  cut: { by: 'rows' | 'bytes'; limit: number } | null
  elapsedMs: number
  plan: PlanStep[] | null
  /** What Neo4j remarks on the statement, for example that a label is not in the graph. */
  notices: { title: string; description: string }[]
}

/** An answer comes in pieces: its columns, rows as they arrive, and how it ended. */
export type Piece = { columns: string[] } | { rows: Json[][] } | { summary: Summary }

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
  /** Looks at a statement's text alone. @throws SightlineError `REFUSED` */
  check(source: string): void
  close(): Promise<void>
}

/** Planning is not under Neo4j's time limit. Honest statements take milliseconds; large ones, the first time on a busy machine, a few seconds. */
const PLAN_MS = 6_000
/** Neo4j ends a statement some time after its limit; past that the session is closed. */
const GRACE_MS = 1_000
/** A piece is handed on when it has so many rows, or when so much time has passed. */
const PIECE_ROWS = 1_000
const PIECE_MS = 150

const EXPLAIN = 'EXPLAIN '
const PROFILE = 'PROFILE '

/**
 * The largest row, in bytes as they come from Neo4j. A row is read at once, and while it is read nobody else is answered: this much takes
 * about a second.
 */
const ROW_BYTES = 32_000_000
/** How often to look how much of a row has come. */
const LOOK_MS = 20

/** Why a statement was broken off. */
type End = 'cancelled' | 'late' | 'planLate' | 'largeRow'

/** Waits for work, or fails when the statement is broken off. */
type Unless = <T>(work: Promise<T>) => Promise<T>

/** @param access the database to read */
export function openConsole(access: Neo4jAccess, options: ConsoleOptions): Console {
  const lanes = openLanes(access)
  const running = openRunning(lanes.driver, access.database, options)

  async function* run(
    source: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: ConsoleLimits,
    signal?: AbortSignal,
  ): AsyncGenerator<Piece, void> {
    const checked = checkText(source, parameters, options.allowed)
    const missing = checked.parameters.filter((name) => !(name in parameters))
    if (missing.length > 0 && checked.mode !== 'explain')
      throw new SightlineError(
        'BAD_USER_INPUT',
        `No value is given for ${missing.map((name) => `$${name}`).join(', ')}.`,
        { missing },
      )
    const { values, unread } = decodeParameters(parameters)
    const id = randomUUID()
    running.enter(id)
    const lane = lanes.take()
    const begun = performance.now()
    let ended: End | null = null
    const end = (why: End) => {
      ended ??= why
      void lane.cut()
      breakOff()
    }
    let breakOff = (): void => undefined
    // What waits for a connection that is cut would wait for ever: the driver does not tell it.
    const unlessEnded: Unless = (work) =>
      new Promise((resolve, reject) => {
        breakOff = () => reject(new Error('The statement was broken off.'))
        work.then(resolve, reject)
        if (ended) breakOff()
      })
    const cancel = () => end('cancelled')
    const clock = setTimeout(() => end('late'), limits.timeoutMs + PLAN_MS + GRACE_MS)
    signal?.addEventListener('abort', cancel, { once: true })
    const row = watchRow(lane, end)
    let finished = false
    let prefix = 0
    try {
      if (signal?.aborted) end('cancelled')
      const opening = lane.begin({ timeout: limits.timeoutMs, metadata: { app: 'sightline', run: id } })
      // A cut does not reach a connection that is still being made: when it comes after all, it goes at once.
      opening.then(
        () => ended && lane.cut(),
        () => undefined,
      )
      const transaction = await unlessEnded(opening)
      await unlessEnded(readValues(transaction, unread))
      prefix = EXPLAIN.length
      const plan = await unlessEnded(explain(transaction, source, checked, values, options.allowed, end))
      if (checked.mode === 'explain') {
        yield { columns: plan.keys }
        yield {
          summary: {
            rows: 0,
            complete: true,
            cut: null,
            elapsedMs: performance.now() - begun,
            plan: plan.steps,
            notices: plan.notices,
          },
        }
        finished = true
      } else {
        const before = checked.mode === 'profile' ? PROFILE : ''
        prefix = before.length
        finished = yield* rowsOf(transaction.run(before + checked.statement, values), limits, begun, unlessEnded, row)
      }
    } catch (error) {
      if (ended === 'cancelled') throw new SightlineError('CANCELLED', 'The statement was cancelled.')
      if (ended === 'late') throw statementError.late(limits.timeoutMs)
      if (ended === 'largeRow')
        throw new SightlineError(
          'TOO_LARGE',
          `A row of the answer has more than ${ROW_BYTES / 1e6} MB. Return rows instead of collecting them into one, or fewer values.`,
          { max: ROW_BYTES },
        )
      if (ended === 'planLate') throw statementError.planLate(PLAN_MS)
      throw statementError.from(error, checked, source, prefix, limits.timeoutMs)
    } finally {
      clearTimeout(clock)
      row.stop()
      signal?.removeEventListener('abort', cancel)
      // Cut short, refused, failed, or the reader went away: the connection goes too.
      if (finished) await lane.release().catch(() => lane.cut())
      else await lane.cut()
      running.leave(id, finished)
    }
  }

  return {
    allowed: options.allowed,
    run,
    check: (source) => void checkText(source, {}, options.allowed),
    async close() {
      running.close()
      await lanes.close()
    },
  }
}

/** Has Neo4j read the times and durations among the parameters. */
async function readValues(
  transaction: Transaction,
  unread: ReturnType<typeof decodeParameters>['unread'],
): Promise<void> {
  if (unread.length === 0) return
  const asked = { types: unread.map((each) => each.type), texts: unread.map((each) => each.text) }
  const { records } = await transaction.run(READ_VALUES, asked).catch((error: Error) => {
    const names = [...new Set(unread.map(({ name, text }) => `$${name} (${JSON.stringify(text.slice(0, 40))})`))].join(
      ', ',
    )
    throw new SightlineError('BAD_USER_INPUT', `${names} cannot be read: ${error.message}.`, {
      parameters: unread.map((each) => each.name),
    })
  })
  for (const [index, record] of records.entries()) unread[index]?.put(record.get('value'))
}

async function explain(
  transaction: Transaction,
  source: string,
  checked: Checked,
  values: Record<string, unknown>,
  allowed: ReadonlySet<string>,
  end: (why: End) => void,
) {
  const late = setTimeout(() => end('planLate'), PLAN_MS)
  try {
    const { summary, records } = await transaction.run(EXPLAIN + checked.statement, values)
    const steps = summary.plan ? planSteps(summary.plan) : []
    checkPlan(source, summary.queryType, steps, allowed)
    return { steps, notices: noticesOf(summary), keys: (records[0]?.keys ?? []) as string[] }
  } finally {
    clearTimeout(late)
  }
}

interface RowWatch {
  /** How many rows were taken. Counted by who takes them: looking at each would take as long as reading it. */
  taken: number
  /** Whether the next row is waited for. While it is not, what comes is of rows that nobody asks for yet. */
  waiting: boolean
  stop(): void
}

/** Ends the statement when more of one row comes than may: while a row is waited for and none is taken, all that comes is of that row. */
function watchRow(lane: Lane, end: (why: End) => void): RowWatch {
  let before = { taken: -1, bytes: 0 }
  const look = setInterval(() => {
    if (!watch.waiting || watch.taken !== before.taken) before = { taken: watch.taken, bytes: lane.received() }
    else if (lane.received() - before.bytes > ROW_BYTES) end('largeRow')
  }, LOOK_MS)
  const watch: RowWatch = { taken: 0, waiting: false, stop: () => clearInterval(look) }
  return watch
}

/** @returns whether the statement came to its end, so that nothing of it is left on the connection */
async function* rowsOf(
  result: Result,
  limits: ConsoleLimits,
  begun: number,
  unlessEnded: Unless,
  row: RowWatch,
): AsyncGenerator<Piece, boolean> {
  row.waiting = true
  const columns = await unlessEnded(result.keys())
  yield { columns: columns as string[] }
  const meter: Meter = { bytes: 0 }
  let rows: Json[][] = []
  let count = 0
  let cut: Summary['cut'] = null
  let handed = performance.now()
  const iterator = result[Symbol.asyncIterator]()
  let summary: ResultSummary | undefined
  for (;;) {
    const next = await unlessEnded(iterator.next())
    row.taken++
    if (next.done) {
      summary = next.value as ResultSummary
      break
    }
    if (count >= limits.rows) cut = { by: 'rows', limit: limits.rows }
    else if (meter.bytes >= limits.bytes) cut = { by: 'bytes', limit: limits.bytes }
    if (cut) break
    rows.push(columns.map((key) => encode(next.value.get(key), meter)))
    count++
    const now = performance.now()
    if (rows.length >= PIECE_ROWS || now - handed > PIECE_MS) {
      row.waiting = false
      yield { rows }
      row.waiting = true
      rows = []
      handed = now
    }
  }
  if (rows.length > 0) yield { rows }
  const profile = summary && (summary.profile || summary.plan)
  yield {
    summary: {
      rows: count,
      complete: cut === null,
      cut,
      elapsedMs: performance.now() - begun,
      plan: profile ? planSteps(profile) : null,
      notices: summary ? noticesOf(summary) : [],
    },
  }
  return cut === null
}

const noticesOf = (summary: ResultSummary): Summary['notices'] =>
  summary.notifications.map(({ title, description }) => ({ title, description }))
