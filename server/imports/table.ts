import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { codeOf, messageOf, SightlineError } from '../errors.ts'

/** A row of a table, with the line of the file on which it begins. */
export interface TableRow {
  line: number
  cells: readonly string[]
}

/** Beyond these a file is no table that anybody wrote by hand or program for others to read. */
const MOST_COLUMNS = 10_000
const LONGEST_ROW = 10_000_000
/** Within one line: cells that are empty have no length, and take memory. */
const MOST_COMMAS = 1_000_000

/** What the parser tells of a row. */
interface Told {
  record: string[]
  info: { lines: number }
}

/**
 * Reads a table of comma-separated values (RFC 4180) in UTF-8, row by row, its names first; rows of another number of cells come as they are. A byte order
 * mark is passed over, and so are empty lines; lines may end as on any system. Nothing is held but the row that is read.
 * @throws SightlineError `BAD_USER_INPUT` naming the file, the line and what is wrong there
 */
export async function* readTable(file: string): AsyncGenerator<TableRow> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    record_delimiter: '\n',
  })
  const text = new Text(file)
  // What goes wrong in it comes out of the parser.
  pipeline(text.pieces(), parser, () => undefined)
  try {
    for await (const row of parser) {
      const { record, info }: Told = row
      // It tells where a row ends, and how many line ends are in it is for us to say.
      const within = record.reduce((sum, cell) => sum + lineEnds(cell), 0)
      const line = info.lines - within
      if (record.length > MOST_COLUMNS)
        throw wrong(line, `the row has ${record.length} cells; at most ${MOST_COLUMNS.toLocaleString('en')} are read.`)
      yield { line, cells: record }
    }
  } catch (error) {
    throw inWords(file, text.line, error)
  }
}

const lineEnds = (text: string) => text.split('\n').length - 1

const wrong = (line: number, what: string) => new SightlineError('BAD_USER_INPUT', `line ${line}: ${what}`, { line })

/** The text of a file, with line ends of one kind. Bytes that are no UTF-8 are refused, and not read as something else. */
class Text {
  /** How far it has been read. */
  line = 1
  private commas = 0

  constructor(private readonly file: string) {}

  async *pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let held = ''
    for await (const bytes of createReadStream(this.file)) {
      const piece = (held + decoder.decode(bytes, { stream: true })).replaceAll('\r\n', '\n')
      // Its line feed may come with the next piece.
      held = piece.endsWith('\r') ? '\r' : ''
      const text = held === '' ? piece : piece.slice(0, -1)
      this.look(text)
      yield text
    }
    yield held + decoder.decode()
  }

  private look(text: string): void {
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) {
        this.line++
        this.commas = 0
      }
      this.commas += part.split(',').length - 1
      if (this.commas > MOST_COMMAS)
        throw wrong(
          this.line,
          `more than ${MOST_COMMAS.toLocaleString('en')} cells stand there; at most ${MOST_COLUMNS.toLocaleString('en')} are read.`,
        )
    }
  }
}

/** Of what the parser says no more than this: it quotes the row. */
const SAID = 200

function inWords(file: string, read: number, error: unknown): SightlineError {
  const code = codeOf(error)
  const about = (said: string) => new SightlineError('BAD_USER_INPUT', `${file}: ${said}`, {}, { cause: error })
  if (error instanceof SightlineError) return about(error.message)
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return about(`on line ${read} or a little behind it stand bytes that are no UTF-8. Save the table as UTF-8.`)
  if (error instanceof CsvError) {
    const line = typeof error.lines === 'number' ? error.lines : read
    return about(
      code === 'CSV_MAX_RECORD_SIZE'
        ? `line ${line}: the row has more than ${LONGEST_ROW.toLocaleString('en')} characters. A quotation mark may have no end.`
        : code === 'CSV_QUOTE_NOT_CLOSED'
          ? `by line ${line} a quotation mark that was opened before it has no end.`
          : `line ${line}: a quotation mark stands where none can, so it is not known where the row ends (${messageOf(error).slice(0, SAID)}). Mend that line.`,
    )
  }
  return about(`it cannot be read: ${messageOf(error)}`)
}
