import type { Result, ResultSummary } from 'neo4j-driver'
import type { ConsoleLimits, Piece, Summary } from './answer.ts'
import type { BreakingOff } from './breaking-off.ts'
import { planSteps } from './plan.ts'
import { encode, type Json, type Meter } from './values.ts'

/** A piece is handed on when it has so many rows, or when so much time has passed. */
const PIECE_ROWS = 1_000
const PIECE_MS = 150

/** What Neo4j remarks on a statement. */
export const noticesOf = (summary: ResultSummary): Summary['notices'] =>
  summary.notifications.map(({ title, description }) => ({ title, description }))

/** Which limit an answer has reached. */
function cutAt(rows: number, bytes: number, limits: ConsoleLimits): Summary['cut'] {
  if (rows >= limits.rows) return { by: 'rows', limit: limits.rows }
  return bytes >= limits.bytes ? { by: 'bytes', limit: limits.bytes } : null
}

/**
 * The rows of an answer as they come, in pieces, and at the end its summary.
 * @param begun when the statement was sent, by `performance.now()`
 * @returns whether the statement came to its end, so that nothing of it is left on the connection
 */
export async function* rowsOf(
  result: Result,
  limits: ConsoleLimits,
  begun: number,
  { unless, row }: Pick<BreakingOff, 'unless' | 'row'>,
): AsyncGenerator<Piece, boolean> {
  row.waiting = true
  const columns = (await unless(result.keys())).map(String)
  yield { columns }
  const meter: Meter = { bytes: 0 }
  let rows: Json[][] = []
  let count = 0
  let cut: Summary['cut'] = null
  let handed = performance.now()
  const iterator = result[Symbol.asyncIterator]()
  let next: Awaited<ReturnType<typeof iterator.next>>
  for (;;) {
    next = await unless(iterator.next())
    row.taken++
    if (next.done) break
    cut = cutAt(count, meter.bytes, limits)
    if (cut) break
    if (count === limits.first) {
      cut = { by: 'first', limit: count }
      continue
    }
    const { value } = next
    rows.push(columns.map((key) => encode(value.get(key), meter)))
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
  yield { summary: summaryOf(next.done ? next.value : null, count, cut, performance.now() - begun) }
  return next.done === true
}

function summaryOf(whole: ResultSummary | null, rows: number, cut: Summary['cut'], elapsedMs: number): Summary {
  const profile = whole && (whole.profile || whole.plan)
  return {
    rows,
    complete: cut === null,
    cut,
    elapsedMs,
    plan: profile ? planSteps(profile) : null,
    notices: whole ? noticesOf(whole) : [],
  }
}
