import type { SightlineError } from '../../errors.ts'
import { refused } from './lexer.ts'
import { ALL, NONE, overlap, together, type Letters } from './regex-letters.ts'
import { isAmbiguous } from './regex-loops.ts'
import { readPattern, type Piece } from './regex-tree.ts'

/** How the time of a match grows with the length of the text. */
export interface Effort {
  /** Repeats without a bound that can end at several places of the same text: each multiplies the time by the length of the text. */
  repeats: number
  /** Whether a repeat that can only end at one place is run through for each of those. */
  scans: boolean
  /** Ways that all the rest leaves open: options, alternatives, repeats with a bound. */
  choices: number
  /** By how much those places are fewer than letters: a repeat before a word of seven letters can end at every seventh. */
  spread: number
  /** Whether groups are repeated without a bound: Java then needs its stack for each round. */
  nests: boolean
}

/** Reads efforts of pieces of one pattern. */
type Refuse = (why: string) => SightlineError

/** What stands behind a piece: letters that may come next, and the words with which it goes on. */
interface Next {
  letters: Letters
  words: readonly string[]
}

const NO_EFFORT: Effort = { repeats: 0, scans: false, choices: 1, spread: 1, nests: false }

/**
 * How much a pattern may take. One whose ways double with every further letter of a text is refused, as are references back: Neo4j cannot
 * end a match that has begun.
 * @throws SightlineError `REFUSED`
 */
export function effortOf(source: string, offset: number, pattern: string): Effort {
  const no = (why: string) =>
    refused(
      source,
      offset,
      `the pattern ${JSON.stringify(pattern.slice(0, 60))} ${why}, which can take for ever. Simplify it, or use CONTAINS.`,
      'regex',
    )
  return effort(readPattern(pattern, no), { letters: NONE, words: [] }, no)
}

/** Steps that a match takes at most, each about five nanoseconds. */
export function stepsOf({ repeats, scans, choices, spread }: Effort, length: number): number {
  const degree = Math.max(1, repeats + (scans ? 1 : 0))
  let steps = choices / spread
  // Ends in order: of two repeats the second ends where the first does, or behind it.
  for (let at = 1; at <= degree; at++) steps *= (Math.max(1, length) + at - 1) / at
  return steps
}

function effort(piece: Piece, next: Next, no: Refuse): Effort {
  switch (piece.kind) {
    case 'letter':
      return NO_EFFORT
    case 'sequence': {
      let all = NO_EFFORT
      let after = next
      for (const each of piece.pieces.toReversed()) {
        all = joined(effort(each, after, no), all)
        after = before(each, after)
      }
      return all
    }
    case 'alternatives':
      return alternatives(piece.ways, next, no)
    case 'repeat':
      return piece.to === Infinity ? endless(piece.piece, next, no) : bounded(piece, next, no)
    case 'look':
      return effort(piece.piece, { letters: NONE, words: [] }, no)
  }
}

/** One piece and what stands behind it. */
const joined = (left: Effort, right: Effort): Effort => ({
  repeats: left.repeats + right.repeats,
  scans: right.scans || (right.repeats === 0 && left.scans),
  choices: left.choices * right.choices,
  spread: left.spread * right.spread,
  nests: left.nests || right.nests,
})

/** Ways of one piece that are held against each other; of more nothing is known. */
const MOST_APART = 200

function alternatives(ways: readonly Piece[], next: Next, no: Refuse): Effort {
  const efforts = ways.map((way) => effort(way, next, no))
  const firsts = ways.map((way) => before(way, next).letters)
  // Of ways that begin with different letters only one can be gone.
  const apart =
    ways.length <= MOST_APART &&
    firsts.every((first, at) => firsts.slice(at + 1).every((other) => !overlap(first, other)))
  const choices = efforts.map((each) => each.choices)
  return {
    repeats: Math.max(...efforts.map((each) => each.repeats)),
    scans: efforts.some((each) => each.scans),
    choices: apart ? Math.max(...choices) : choices.reduce((sum, each) => sum + each, 0),
    spread: Math.min(...efforts.map((each) => each.spread)),
    nests: efforts.some((each) => each.nests),
  }
}

function endless(piece: Piece, next: Next, no: Refuse): Effort {
  const single = isSingle(piece)
  if (!single) {
    const ambiguous = isAmbiguous(piece)
    if (ambiguous === null) throw no('repeats a group that is too large to look through, or that looks ahead')
    if (ambiguous) throw no('repeats a group that can match the same text in several ways')
  }
  // Where another round and what comes next begin alike, it can end at each of those places.
  if (!overlap(lettersOf(piece), next.letters)) return { ...NO_EFFORT, scans: true, nests: !single }
  const spread = single && next.words.length > 0 ? Math.min(...next.words.map(period)) : 1
  return { repeats: 1, scans: false, choices: 1, spread, nests: !single }
}

const isSingle = (piece: Piece): boolean =>
  piece.kind === 'letter' || (piece.kind === 'sequence' && piece.pieces.length === 1 && piece.pieces.every(isSingle))

function bounded({ piece, from, to }: Extract<Piece, { kind: 'repeat' }>, next: Next, no: Refuse): Effort {
  if (to === 0) return NO_EFFORT
  const again = to > 1 ? { letters: together(before(piece, next).letters, next.letters), words: [] } : next
  const each = effort(piece, again, no)
  const ends = overlap(lettersOf(piece), next.letters) ? to - from + 1 : 1
  return { ...each, repeats: each.repeats * to, choices: each.choices ** to * ends, spread: each.spread ** from }
}

/** All letters that a piece can take anywhere. */
function lettersOf(piece: Piece): Letters {
  switch (piece.kind) {
    case 'letter':
      return piece.letters
    case 'sequence':
      return together(...piece.pieces.map(lettersOf))
    case 'alternatives':
      return together(...piece.ways.map(lettersOf))
    case 'repeat':
      return lettersOf(piece.piece)
    case 'look':
      return ALL
  }
}

/** Alternatives behind alternatives double what can come next: of many words nothing is known. Of a long one its beginning is enough. */
const MOST_WORDS = 50
const LONGEST_WORD = 30
const fewWords = (words: readonly string[]) => (words.length > MOST_WORDS ? [''] : words)

/** What can come next where a piece stands. */
function before(piece: Piece, next: Next): Next {
  switch (piece.kind) {
    case 'letter':
      return {
        letters: piece.letters,
        words:
          piece.text === ''
            ? ['']
            : next.words.length === 0
              ? [piece.text]
              : next.words.map((word) => (piece.text + word).slice(0, LONGEST_WORD)),
      }
    case 'sequence':
      return piece.pieces.reduceRight((after, each) => before(each, after), next)
    case 'alternatives': {
      const ways = piece.ways.map((way) => before(way, next))
      return { letters: together(...ways.map((way) => way.letters)), words: fewWords(ways.flatMap((way) => way.words)) }
    }
    case 'repeat': {
      const inner = before(piece.piece, { letters: next.letters, words: [''] })
      const words = piece.from > 0 ? inner.words : ['']
      return { letters: piece.from > 0 ? inner.letters : together(inner.letters, next.letters), words }
    }
    case 'look':
      return { letters: next.letters, words: [''] }
  }
}

/** After how many letters a word can begin again within itself: `abab` after 2, `bomb` after 3. */
function period(word: string): number {
  for (let shift = 1; shift < word.length; shift++) if (word.startsWith(word.slice(shift))) return shift
  return Math.max(1, word.length)
}
