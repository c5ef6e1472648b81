import type { SightlineError } from '../../errors.ts'
import { refused } from './lexer.ts'

/** Repeats without a bound that one pattern may hold: each multiplies the ways to fail by the length of the text. */
const REPEATS = 6
/** Ways that all the rest of a pattern may leave open: options, alternatives, repeats with a bound. */
const CHOICES = 100_000

/** In how many ways a piece of a pattern can match the same text: `choices` times its length to the power of `repeats`. */
interface Ways {
  repeats: number
  choices: number
}

const ONE: Ways = { repeats: 0, choices: 1 }

/** A pattern as it is read from left to right. */
interface Reading {
  pattern: string
  /** The next letter to read. */
  at: number
  /** Words that refuse the pattern. */
  no(why: string): SightlineError
}

/**
 * Refuses a regular expression that can take for ever on a text that nearly matches: a repeat of what can itself match in several
 * ways, references back, or too many ways altogether. Neo4j cannot end a match that has begun.
 * @throws SightlineError `REFUSED`
 */
export function assertSafePattern(source: string, offset: number, pattern: string): void {
  const no = (why: string) =>
    refused(
      source,
      offset,
      `the pattern ${JSON.stringify(pattern.slice(0, 60))} ${why}, which can take for ever. Simplify it, or use CONTAINS.`,
      'regex',
    )
  const reading: Reading = { pattern, at: 0, no }
  while (reading.at < pattern.length) {
    alternatives(reading, 0)
    // A closing bracket too many: Neo4j says so.
    reading.at++
  }
}

/** Alternatives up to the end, or to the bracket that closes them. */
function alternatives(reading: Reading, depth: number): Ways {
  if (depth > 20) throw reading.no('has groups more than 20 deep')
  let all: Ways | null = null
  for (;;) {
    const way = sequence(reading, depth)
    all = all ? { repeats: Math.max(all.repeats, way.repeats), choices: all.choices + way.choices } : way
    if (reading.pattern[reading.at] !== '|') return all
    reading.at++
  }
}

function sequence(reading: Reading, depth: number): Ways {
  const { pattern, no } = reading
  let all = ONE
  const ends = () => reading.at >= pattern.length || pattern[reading.at] === '|'
  while (!ends() && (pattern[reading.at] !== ')' || depth === 0)) {
    const piece = repeated(reading, atom(reading, depth))
    all = { repeats: all.repeats + piece.repeats, choices: all.choices * piece.choices }
    if (all.repeats > REPEATS) throw no(`has more than ${REPEATS} repeats`)
    if (all.choices > CHOICES) throw no('can match in too many ways')
  }
  return all
}

/** A letter, a class, an escape, or a group with what stands in it. */
function atom(reading: Reading, depth: number): Ways {
  const { pattern, at } = reading
  if (pattern[at] === '(') return group(reading, depth)
  if (pattern[at] === '\\') return escape(reading)
  reading.at = pattern[at] === '[' ? endOfClass(reading) : at + 1
  return ONE
}

function group(reading: Reading, depth: number): Ways {
  const { pattern, at, no } = reading
  if (/^\(\?[a-zA-Z-]*x/.test(pattern.slice(at, at + 12))) throw no('has the flag x, under which blanks do not count')
  reading.at += pattern[at + 1] === '?' ? 2 : 1
  const inner = alternatives(reading, depth + 1)
  reading.at++
  return inner
}

function escape(reading: Reading): Ways {
  const { pattern, at, no } = reading
  const letter = pattern.charAt(at + 1)
  if (/[1-9k]/.test(letter)) throw no('refers back to a group')
  const end = letter === 'Q' ? pattern.indexOf('\\E', at + 2) : at
  reading.at = end < 0 ? pattern.length : end + 2
  // A line break or a drawn letter is one sign or two.
  return letter === 'R' || letter === 'X' ? { repeats: 0, choices: 2 } : ONE
}

/** What stands before, with the repeats that follow it. */
function repeated(reading: Reading, piece: Ways): Ways {
  const { pattern, no } = reading
  let all = piece
  for (;;) {
    const repeat = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(pattern.slice(reading.at, reading.at + 24))
    if (!repeat) return all
    reading.at += repeat[0].length
    // Reluctant and possessive repeats.
    if (pattern[reading.at] === '?' || pattern[reading.at] === '+') reading.at++
    const { from, to } = bounds(repeat)
    if (to === Infinity && (all.repeats > 0 || all.choices > 1))
      throw no('repeats a group that itself repeats or has alternatives')
    all =
      to === Infinity
        ? { repeats: 1, choices: 1 }
        : { repeats: all.repeats * to, choices: all.choices ** to * (to - from + 1) }
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
function endOfClass({ pattern, at, no }: Reading): number {
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
