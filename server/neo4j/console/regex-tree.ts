import { UNREAD } from './amounts.ts'
import type { SightlineError } from '../../errors.ts'
import { ALL, bothCases, one, readClass, readEscape, type Letters } from './regex-letters.ts'

/** A piece of a pattern, as Java reads it. */
export type Piece =
  /** One letter; `text` where it is that one. */
  | { kind: 'letter'; letters: Letters; text: string }
  | { kind: 'sequence'; pieces: readonly Piece[] }
  | { kind: 'alternatives'; ways: readonly Piece[] }
  | { kind: 'repeat'; piece: Piece; from: number; to: number }
  /** Looks ahead or behind, and takes nothing. */
  | { kind: 'look'; piece: Piece }

const EMPTY: Piece = { kind: 'sequence', pieces: [] }

/** A pattern as it is read from left to right. */
interface Reading {
  pattern: string
  /** The next letter to read. */
  at: number
  /** Whether large and small letters are the same somewhere in it. */
  folds: boolean
  /** Words that refuse the pattern. */
  no(why: string): SightlineError
}

/** @throws SightlineError by `no` for what is not looked through */
export function readPattern(pattern: string, no: Reading['no']): Piece {
  const reading: Reading = { pattern, at: 0, folds: /\(\?[a-zA-Z]*i/.test(pattern), no }
  const pieces: Piece[] = []
  while (reading.at < pattern.length) {
    pieces.push(alternatives(reading, 0))
    // A closing bracket too many: Neo4j says so.
    reading.at++
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : { kind: 'sequence', pieces }
}

/** Alternatives up to the end, or to the bracket that closes them. */
function alternatives(reading: Reading, depth: number): Piece {
  if (depth > 20) throw reading.no('has groups more than 20 deep')
  const ways: Piece[] = []
  for (;;) {
    const way = sequence(reading, depth)
    if (reading.pattern[reading.at] !== '|') {
      if (ways.length === 0) return way
      return { kind: 'alternatives', ways: [...ways, way] }
    }
    ways.push(way)
    reading.at++
  }
}

function sequence(reading: Reading, depth: number): Piece {
  const { pattern } = reading
  const pieces: Piece[] = []
  while (reading.at < pattern.length && pattern[reading.at] !== '|' && (pattern[reading.at] !== ')' || depth === 0))
    pieces.push(repeated(reading, atom(reading, depth)))
  return { kind: 'sequence', pieces }
}

/** A letter, a class, an escape, or a group with what stands in it. */
function atom(reading: Reading, depth: number): Piece {
  const { pattern, at, no } = reading
  const letter = String.fromCodePoint(pattern.codePointAt(at) ?? 0)
  if (letter === '(') return group(reading, depth)
  if (letter === '\\') return escape(reading)
  if (letter === UNREAD)
    throw no(
      "has a piece whose text cannot be read here. Quote it: '\\\\Q' + replace(…, '\\\\', '') + '\\\\E'. As it stands it",
    )
  reading.at = at + letter.length
  if (letter === '^' || letter === '$') return EMPTY
  if (letter === '.') return { kind: 'letter', letters: ALL, text: '' }
  if (letter !== '[') return literal(reading, letter)
  reading.at = endOfClass(reading, at)
  return letterOf(reading, readClass(pattern.slice(at + 1, reading.at - 1)))
}

const letterOf = ({ folds }: Reading, letters: Letters): Piece => ({
  kind: 'letter',
  letters: folds ? bothCases(letters) : letters,
  text: '',
})

const literal = ({ folds }: Reading, letter: string): Piece => ({
  kind: 'letter',
  letters: folds ? bothCases(one(letter)) : one(letter),
  text: folds ? letter.toLowerCase() : letter,
})

function group(reading: Reading, depth: number): Piece {
  const { pattern, at, no } = reading
  const opening = /^\((?:\?(?:<[a-zA-Z]\w*>|<?[=!]|[:>]|[a-zA-Z-]*[:)]))?/.exec(pattern.slice(at, at + 80))?.[0] ?? '('
  if (/^\(\?[a-zA-Z-]*x/.test(opening)) throw no('has the flag x, under which blanks do not count,')
  reading.at += opening.length
  // Flags for the rest.
  if (opening.length > 1 && opening.endsWith(')')) return EMPTY
  const inner = alternatives(reading, depth + 1)
  reading.at++
  return /^\(\?<?[=!]/.test(opening) ? { kind: 'look', piece: inner } : inner
}

function escape(reading: Reading): Piece {
  const { pattern, at, no } = reading
  const letter = pattern.charAt(at + 1)
  if (/[1-9k]/.test(letter)) throw no('refers back to a group')
  if (letter === 'Q') {
    const found = pattern.indexOf('\\E', at + 2)
    const end = found < 0 ? pattern.length : found
    reading.at = found < 0 ? end : end + 2
    return { kind: 'sequence', pieces: [...pattern.slice(at + 2, end)].map((each) => quoted(reading, each)) }
  }
  const { letters, end } = readEscape(pattern, at)
  reading.at = end
  if (letters === null) return EMPTY
  // A line break or a drawn letter is one sign or more.
  if (letter === 'R' || letter === 'X')
    return { kind: 'repeat', piece: { kind: 'letter', letters: ALL, text: '' }, from: 1, to: letter === 'R' ? 2 : 20 }
  return /[a-zA-Z0]/.test(letter) ? letterOf(reading, letters) : literal(reading, letter)
}

/** A letter of a quotation. Of a text that cannot be read any letters may stand there. */
const quoted = (reading: Reading, letter: string): Piece =>
  letter === UNREAD ? { kind: 'letter', letters: ALL, text: '' } : literal(reading, letter)

/** What stands before, with the repeats that follow it. */
function repeated(reading: Reading, piece: Piece): Piece {
  const { pattern } = reading
  let all = piece
  for (;;) {
    const repeat = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(pattern.slice(reading.at, reading.at + 24))
    if (!repeat) return all
    reading.at += repeat[0].length
    // Reluctant and possessive repeats.
    if (pattern[reading.at] === '?' || pattern[reading.at] === '+') reading.at++
    all = { kind: 'repeat', piece: all, ...bounds(repeat) }
  }
}

/** How often a repeat lets a piece stand: `?`, `*`, `+`, `{2}`, `{2,}`, `{2,5}`. */
function bounds([sign, least, comma, most]: readonly (string | undefined)[]): { from: number; to: number } {
  if (least === undefined) return { from: sign === '+' ? 1 : 0, to: sign === '?' ? 1 : Infinity }
  const from = Number(least)
  if (comma === undefined) return { from, to: from }
  return { from, to: most === '' ? Infinity : Number(most) }
}

/** Behind a class `[…]`; classes may stand in classes. */
function endOfClass({ pattern, no }: Reading, at: number): number {
  // A bracket that comes first is a member.
  const first = at + (pattern[at + 1] === '^' ? 2 : 1)
  let depth = 0
  for (let end = at; end < pattern.length; end++) {
    if (pattern[end] === '\\') {
      if (pattern[end + 1] === 'Q') throw no('quotes within a class')
      end++
    } else if (pattern[end] === '[') depth++
    else if (pattern[end] === ']' && end > first && --depth === 0) return end + 1
  }
  return pattern.length
}
