import { Neo4jError } from 'neo4j-driver'
import { SightlineError } from '../../errors.ts'
import { toSightlineError } from '../errors.ts'
import { placeOf } from './lexer.ts'
import type { Checked } from './text-rules.ts'
import { tooDeep } from './values.ts'

const seconds = (ms: number) => `${ms / 1_000} s`

/** What went wrong with a statement that someone wrote. Unlike the errors of our own queries, Neo4j's words are for the one who asked. */
export const statementError = {
  late: (timeoutMs: number) =>
    new SightlineError(
      'TIMEOUT',
      `The statement took longer than ${seconds(timeoutMs)} and was ended. Begin from fewer things, bound a length, or ask for less with LIMIT.`,
      { timeoutMs },
    ),

  /** Planning stands under no time limit of Neo4j's. */
  planLate: (timeoutMs: number) =>
    new SightlineError(
      'TIMEOUT',
      `Neo4j took longer than ${seconds(timeoutMs)} to plan the statement, before it ran. Divide it with WITH, or run it again when the server is less busy.`,
      { timeoutMs },
    ),

  /** @param prefix how many letters stood before the statement in what Neo4j read */
  from(error: unknown, checked: Checked, source: string, prefix: number, timeoutMs: number): SightlineError {
    if (error instanceof SightlineError) return error
    // The driver goes down a value by calls too, before anything here sees it.
    if (error instanceof RangeError && error.message.includes('call stack')) return tooDeep()
    if (!(error instanceof Neo4jError)) return toSightlineError(error, 'of the console')
    const { code, message } = error
    if (/Statement\.AccessMode|Security\.Forbidden/.test(code))
      return new SightlineError(
        'REFUSED',
        'The statement changes the graph or its schema. Statements here only read.',
        { rule: 'write' },
      )
    if (/Terminated|TransactionTimedOut/.test(code)) return statementError.late(timeoutMs)
    if (/OutOfMemory|StackOverFlow/i.test(code))
      return new SightlineError(
        'TOO_LARGE',
        'The statement needs more memory than it may have. Collect less, or ask for fewer rows.',
        { neo4j: code },
      )
    if (/^Neo\.(ClientError\.(Statement|Procedure|General|Schema)|DatabaseError\.Statement)\./.test(code)) {
      const { text, place } = located(message, checked, source, prefix)
      return new SightlineError('STATEMENT_ERROR', text, { neo4j: code, ...place }, { cause: error })
    }
    return toSightlineError(error, 'of the console')
  },
}

const PLACE = / ?\(line \d+, column \d+ \(offset: (\d+)\)\)/

/** Neo4j's words without its drawing of the place; the place as it is in what was sent. */
function located(message: string, checked: Checked, source: string, prefix: number) {
  const [first = message] = message.split(/\n"/)
  const offset = PLACE.exec(first)?.[1]
  const text = first
    .replace(PLACE, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
  if (offset === undefined) return { text, place: {} }
  const place = placeOf(source, Math.min(source.length, Math.max(0, Number(offset) - prefix) + checked.shift))
  return { text: `Line ${place.line}, column ${place.column}: ${text}`, place }
}
