import { createReadStream } from 'node:fs'
import { z, ZodError } from 'zod'
import { checkChange } from '../claims/rules.ts'
import { checkTwice } from '../claims/twice.ts'
import type { Part, Whole } from '../claims/whole.ts'
import { codeOf, messageOf, SightlineError } from '../errors.ts'
import { isRecord } from '../record.ts'
import { ARCHIVE, END, LINES } from './schemas.ts'

/** What is wrong with one line of a file. */
interface LineProblem {
  line: number
  what: string
}

/** What a file holds, and on which lines its records and its claims stand. */
interface Read {
  whole: Whole
  records: number[]
  claims: number[]
  /** Ids of mentions and views. */
  named: Set<string>
  /** Whether the last line has been. */
  ended: boolean
  /** How many lines are wrong: the numbers of the last one cannot be right then. */
  wrong: number
}

/** How many problems are told one by one. */
const TOLD = 20

/** In characters. Neo4j takes all in one transaction: of a larger graph its own copies are the way (docs/backups.md). */
const LONGEST = 200_000_000

/**
 * Reads an archive whole, and line by line what is wrong with it.
 * @throws SightlineError `BAD_USER_INPUT` naming the file, the lines, and what may stand there; `TOO_LARGE`
 */
export async function readArchive(file: string): Promise<Whole> {
  const read: Read = {
    whole: { records: [], claims: [], mentions: [], views: [] },
    records: [],
    claims: [],
    named: new Set(),
    ended: false,
    wrong: 0,
  }
  const problems: LineProblem[] = []
  let line = 0
  const tell = (problem: LineProblem) => {
    if (++read.wrong <= TOLD) problems.push(problem)
  }
  try {
    for await (const text of linesOf(file)) {
      line++
      const what = line === 1 ? headProblem(text) : text.trim() === '' ? null : takeLine(read, text, line)
      if (what !== null) tell({ line, what })
      // What does not begin as an archive is none: a hundred thousand more lines would say the same.
      if (line === 1 && what !== null) break
    }
  } catch (error) {
    throw unreadable(file, line, error)
  }
  if (line === 0) tell({ line: 1, what: NO_HEAD })
  else if (!read.ended && read.wrong === 0)
    tell({ line, what: 'the last line of an archive, "end", is missing: the file has been cut off.' })
  if (read.wrong === 0) for (const problem of contradictions(read)) tell(problem)
  if (read.wrong > 0) throw failed(file, problems, read.wrong)
  return read.whole
}

/** Bytes that are no UTF-8 are refused, and not read as something else; a byte order mark is passed over. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  /** Pieces of a line that has no end yet: joined once. */
  let pieces: string[] = []
  let length = 0
  for await (const bytes of createReadStream(file)) {
    const text = decoder.decode(bytes, { stream: true })
    length += text.length
    if (length > LONGEST)
      throw new SightlineError(
        'TOO_LARGE',
        `it has more than ${LONGEST.toLocaleString('en')} characters, which one transaction cannot take.`,
      )
    const [first = '', ...lines] = text.split('\n')
    pieces.push(first)
    for (const next of lines) {
      yield pieces.join('')
      pieces = [next]
    }
  }
  const rest = [...pieces, decoder.decode()].join('')
  if (rest !== '') yield rest
}

const NO_HEAD = `an archive begins with the line {"sightline":{"archive":${ARCHIVE}}}.`

function headProblem(text: string): string | null {
  const head = parsed(text)
  if (!isRecord(head) || !isRecord(head.sightline)) return NO_HEAD
  const { archive } = head.sightline
  if (archive === ARCHIVE) return null
  return `it is an archive of form ${JSON.stringify(archive)}; this Sightline knows form ${ARCHIVE}. Read it with the Sightline that wrote it, or a later one.`
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Takes what a line holds, by its name. */
const TAKE: Readonly<Record<Part, (read: Read, item: unknown, line: number) => void>> = {
  record({ whole, records }, item, line) {
    const record = LINES.record.parse(item)
    checkChange({ records: [record] })
    whole.records.push(record)
    records.push(line)
  },
  claim({ whole, claims }, item, line) {
    const claim = LINES.claim.parse(item)
    checkChange({ claims: [claim] })
    whole.claims.push(claim)
    claims.push(line)
  },
  mention({ whole, named }, item) {
    const mention = LINES.mention.parse(item)
    nameOnce(named, `mention ${mention.id}`)
    whole.mentions.push(mention)
  },
  view({ whole, named }, item) {
    const view = LINES.view.parse(item)
    nameOnce(named, `view ${view.id}`)
    whole.views.push(view)
  },
}

function nameOnce(named: Set<string>, name: string): void {
  if (named.has(name))
    throw new SightlineError('BAD_USER_INPUT', `the ${name} is given on a line before too. Give it once.`)
  named.add(name)
}

/** The last line: as many of each as it says have been. */
function takeEnd(read: Read, item: unknown): string | null {
  const { whole } = read
  const wanted = END.parse(item)
  read.ended = true
  const there = { record: whole.records, claim: whole.claims, mention: whole.mentions, view: whole.views }
  if (read.wrong > 0) return null
  const apart = Object.entries(there).flatMap(([part, { length }]) =>
    isPart(part) && wanted[part] !== length ? [`${wanted[part]} lines of ${part}, and there are ${length}`] : [],
  )
  return apart.length > 0 ? `the archive ends with ${apart.join('; ')}: lines are missing, or came twice.` : null
}

const isPart = (name: string): name is Part => Object.hasOwn(TAKE, name)

/** @returns what is wrong with the line, or null once it is taken */
function takeLine(read: Read, text: string, line: number): string | null {
  try {
    const value: unknown = JSON.parse(text, withoutProto)
    const [name = '', ...more] = isRecord(value) ? Object.keys(value) : []
    if (read.ended) return 'the archive has ended before: nothing stands behind its last line.'
    if (isRecord(value) && more.length === 0 && name === 'end') return takeEnd(read, value.end)
    if (!isRecord(value) || more.length > 0 || !isPart(name))
      return `a line holds one of ${Object.keys(TAKE).join(', ')}, by its name; here stands ${[name, ...more].join(', ') || 'none'}.`
    TAKE[name](read, value[name], line)
    return null
  } catch (error) {
    return inWords(error)
  }
}

/** A name that would become the object's own making, and be lost without a word. */
function withoutProto(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('"__proto__" is no name of a field.')
  return value
}

function inWords(error: unknown): string {
  if (error instanceof ZodError)
    return error.issues
      .map(({ path, message }) => [z.core.toDotPath(path), message].filter(Boolean).join(': '))
      .join('; ')
  if (error instanceof RangeError) return 'it is nested too deeply.'
  if (error instanceof SyntaxError) return `it is no JSON: ${error.message}`
  // The place within the change of one that the rules were given.
  if (error instanceof SightlineError) return error.message.replace(/^(?:records|claims)\[0\]\.?/, '')
  throw error
}

/** What lines say against each other, with the numbers of the lines in the place of those of a change. */
function contradictions({ whole, records, claims }: Read): LineProblem[] {
  try {
    checkTwice(whole)
    return []
  } catch (error) {
    if (!(error instanceof SightlineError)) throw error
    const lineOf = (what: string, index: string) => (what === 'records' ? records : claims)[Number(index)] ?? 0
    const [, what = '', index = ''] = /^(records|claims)\[(\d+)\]/.exec(error.message) ?? []
    const told = error.message
      .replace(/^(?:records|claims)\[\d+\]\.?(.*?):? /, (_, place: string) => (place === '' ? '' : `${place}: `))
      .replaceAll(/(records|claims)\[(\d+)\]/g, (_, of: string, at: string) => `line ${lineOf(of, at)}`)
    return [{ line: lineOf(what, index), what: told }]
  }
}

function failed(file: string, problems: readonly LineProblem[], count: number): SightlineError {
  const told = problems.map(({ line, what }) => `  line ${line}: ${what}`)
  const more = count - told.length
  return new SightlineError(
    'BAD_USER_INPUT',
    [`${file} cannot be read; nothing was written.`, ...told, ...(more > 0 ? [`  and ${more} lines more`] : [])].join(
      '\n',
    ),
    { problems },
  )
}

function unreadable(file: string, line: number, error: unknown): SightlineError {
  if (error instanceof SightlineError) return new SightlineError(error.code, `${file}: ${error.message}`, error.details)
  const what =
    codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? `behind line ${line} stand bytes that are no UTF-8.`
      : messageOf(error)
  return new SightlineError('BAD_USER_INPUT', `${file}: ${what}`, {}, { cause: error })
}
