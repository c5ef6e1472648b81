import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { SightlineError } from '../errors.ts'
import type { Format } from './format.ts'
import { openEvidence } from './read.ts'
import type { RowProblem } from './row.ts'

/** How many of a kind are told one by one. */
const TOLD = 10

/** What a file holds, before anything of it is written. */
export interface Survey {
  format: Format
  /** SHA-256 of its bytes. */
  sum: string
  rows: number
  /** Rows that cannot be read: the first of them, and how many there are. */
  unread: { first: RowProblem[]; count: number }
  /** What is kept as it stands though it cannot be quite right. */
  doubts: { first: { line: number; column: string; what: string }[]; count: number }
}

/** Reads a file of a dataset to its end. @throws SightlineError as `openEvidence` does */
export async function survey(file: string, asked: { as?: string; day: string }): Promise<Survey> {
  const { format, rows } = await openEvidence(file, asked)
  const found: Survey = {
    format,
    sum: await sumOf(file),
    rows: 0,
    unread: { first: [], count: 0 },
    doubts: { first: [], count: 0 },
  }
  for await (const row of rows) {
    found.rows++
    if ('problem' in row) {
      keep(found.unread, row.problem)
      continue
    }
    for (const doubt of row.said.doubts) keep(found.doubts, { line: row.line, ...doubt })
  }
  return found
}

function keep<Of>(list: { first: Of[]; count: number }, each: Of): void {
  list.count++
  if (list.first.length < TOLD) list.first.push(each)
}

/** Rows, and at their end whether the file is still the one that was surveyed. @throws SightlineError where it is not */
export async function* asSurveyed<Of>(each: AsyncIterable<Of>, file: string, { sum }: Survey): AsyncGenerator<Of> {
  yield* each
  if ((await sumOf(file)) !== sum)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `${file} was changed while it was read: what is written is of two files. Begin anew in an empty folder (SIGHTLINE_HOME).`,
    )
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(file)) hash.update(bytes)
  return hash.digest('hex')
}

/** The rows that cannot be read, in words, a line each. */
export const unreadInWords = ({ unread: { first, count } }: Survey): string[] => [
  ...first.map(
    ({ line, column, value, what }) =>
      `  line ${line}${column === null ? '' : `, ${column}${value === '' ? '' : ` "${value}"`}`}: ${what}`,
  ),
  ...(count > first.length ? [`  and ${(count - first.length).toLocaleString('en')} rows more`] : []),
]

/** The doubts, in words, a line each. */
export const doubtsInWords = ({ doubts: { first, count } }: Survey): string[] => [
  ...first.map(({ line, column, what }) => `  line ${line}, ${column}: ${what}`),
  ...(count > first.length ? [`  and ${(count - first.length).toLocaleString('en')} more`] : []),
]
