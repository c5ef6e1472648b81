import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import { codeOf, messageOf, SightlineError } from '../errors.ts'

/** A row of a table, with the line of the file on which it begins. */
export interface TableRow {
  line: number
  cells: readonly string[]
}

/** Beyond these a file is no table that anybody wrote by hand or program for others to read. */
const MOST_COLUMNS = 10_000
const LONGEST_ROW = 10_000_000

/** What the parser tells of a row. */
interface Told {
  record: string[]
  info: { lines: number }
}

/**
 * Reads a table of comma-separated values (RFC 4180) in UTF-8, row by row, its names first; rows of another number of cells come as they are. A byte order
 * mark is passed over, and so are empty lines. Nothing is held but the row that is read.
 * @throws SightlineError `BAD_USER_INPUT` naming the file, the line and what is wrong there
 */
export async function* readTable(file: string): AsyncGenerator<TableRow> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  })
  let line = 0
  // What goes wrong in it comes out of the parser.
  pipeline(textOf(file), parser, () => undefined)
  try {
    for await (const row of parser) {
      const { record, info }: Told = row
      // It tells where a row ends, and how many line ends are in it is for us to say.
      const within = record.reduce((sum, cell) => sum + lineEnds(cell), 0)
      line = info.lines
      if (record.length > MOST_COLUMNS)
        throw wrong(line, `the row has ${record.length} cells; at most ${MOST_COLUMNS.toLocaleString('en')} are read.`)
      yield { line: line - within, cells: record }
    }
  } catch (error) {
    const said = error instanceof SightlineError ? error : wrong(line + 1, inWords(error))
    throw new SightlineError(said.code, `${file}: ${said.message}`, said.details, { cause: error })
  }
}

const lineEnds = (text: string) => text.split('\n').length - 1

const wrong = (line: number, what: string) => new SightlineError('BAD_USER_INPUT', `line ${line}: ${what}`, { line })

/** Bytes that are no UTF-8 are refused, and not read as something else. */
async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const bytes of createReadStream(file)) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

function inWords(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'here or a little behind it stand bytes that are no UTF-8. Save the table as UTF-8.'
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `the row has more than ${LONGEST_ROW.toLocaleString('en')} characters. A quotation mark may have no end.`
  return messageOf(error)
}
