import { checkChange } from '../claims/rules.ts'
import { SightlineError } from '../errors.ts'
import type { Format, Said } from './format.ts'
import { formatOf, FORMATS } from './formats.ts'
import { Row, UnreadableRow, type RowProblem } from './row.ts'
import { readTable, type TableRow } from './table.ts'

/** One row of a file: what it says, or why it cannot be read. */
export type ReadRow = { line: number; said: Said } | { line: number; problem: RowProblem }

export interface Evidence {
  format: Format
  rows: AsyncGenerator<ReadRow>
}

/**
 * Opens a file of a dataset.
 * @param as the word of its format; left out: it is known by the names of its columns
 * @param day on which what it says is recorded
 * @throws SightlineError `BAD_USER_INPUT` where the file is none of the formats, naming what is missing
 */
export async function openEvidence(file: string, { as, day }: { as?: string; day: string }): Promise<Evidence> {
  const table = readTable(file)
  const head = await table.next()
  if (head.done)
    throw new SightlineError('BAD_USER_INPUT', `${file}: the table is empty: not even names of columns stand in it.`)
  const names = head.value.cells.map((name) => name.trim())
  const separator = names.length === 1 ? /[;\t|]/.exec(names[0] ?? '')?.[0] : undefined
  if (separator !== undefined)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `${file}: its columns are parted by ${JSON.stringify(separator)}. Save it with commas.`,
    )
  const format = as === undefined ? formatOf(names) : FORMATS.find(({ id }) => id === as)
  if (!format) throw unknown(file, as)
  const missing = [...format.columns, ...format.needs].filter((column) => !names.includes(column))
  if (missing.length > 0)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `${file}: as ${format.title} it lacks the columns ${missing.join(', ')}.`,
      { missing },
    )
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (twice !== undefined)
    throw new SightlineError('BAD_USER_INPUT', `${file}: two columns are named ${twice}. Give each a name of its own.`)
  return { format, rows: rowsOf(table, { format, names, day }) }
}

interface Reading {
  format: Format
  names: readonly string[]
  day: string
}

async function* rowsOf(table: AsyncIterable<TableRow>, reading: Reading): AsyncGenerator<ReadRow> {
  /** On which line each key was first. */
  const lines = new Map<string, number>()
  for await (const each of table) {
    const read = readRow(each, reading, lines)
    if (read) yield read
  }
}

/** @returns null for a row that holds no data */
function readRow(
  { line, cells }: TableRow,
  { format, names, day }: Reading,
  lines: Map<string, number>,
): ReadRow | null {
  try {
    const row = new Row(names, line, cells)
    if (format.passes(row)) return null
    const key = row.needed(format.key)
    const before = lines.get(key)
    if (before !== undefined) row.refuse(format.key, `line ${before} has it too, and there is one row to each.`)
    lines.set(key, line)
    const said = format.said(row, day)
    // Here, where the line is known, and not in the midst of writing.
    checkChange(said)
    return { line, said }
  } catch (error) {
    if (error instanceof UnreadableRow) return { line, problem: error.problem }
    if (error instanceof SightlineError)
      return { line, problem: { line, column: null, value: '', what: error.message } }
    throw error
  }
}

function unknown(file: string, as: string | undefined): SightlineError {
  const known = FORMATS.map(({ id, title }) => `${id} (${title})`).join(', ')
  return new SightlineError(
    'BAD_USER_INPUT',
    as === undefined
      ? `${file}: its columns are those of no dataset that is known here: ${known}.`
      : `--as ${as}: there is no such format. Known are ${known}.`,
  )
}
