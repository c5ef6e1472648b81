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
  let at = 0

  /** Alternatives up to the end, or to the bracket that closes them. */
  function alternatives(depth: number): Ways {
    if (depth > 20) throw no('has groups more than 20 deep')
    let all: Ways | null = null
    for (;;) {
      const way = sequence(depth)
      all = all ? { repeats: Math.max(all.repeats, way.repeats), choices: all.choices + way.choices } : way
      if (pattern[at] !== '|') return all
      at++
    }
  }

  function sequence(depth: number): Ways {
    let all = ONE
    while (at < pattern.length && pattern[at] !== '|' && (pattern[at] !== ')' || depth === 0)) {
      const piece = repeated(atom(depth))
      all = { repeats: all.repeats + piece.repeats, choices: all.choices * piece.choices }
      if (all.repeats > REPEATS) throw no(`has more than ${REPEATS} repeats`)
      if (all.choices > CHOICES) throw no('can match in too many ways')
    }
    return all
  }

  function atom(depth: number): Ways {
    const letter = pattern[at] as string
    const next = pattern[at + 1] ?? ''
    if (letter === '(') {
      const flags = /^\(\?[a-zA-Z-]*x/.exec(pattern.slice(at, at + 12))
      if (flags) throw no('has the flag x, under which blanks do not count')
      at += next === '?' ? 2 : 1
      const inner = alternatives(depth + 1)
      at++
      return inner
    }
    if (letter === '[') {
      at = endOfClass()
      return ONE
    }
    if (letter !== '\\') {
      at++
      return ONE
    }
    if (/[1-9k]/.test(next)) throw no('refers back to a group')
    const end = next === 'Q' ? pattern.indexOf('\\E', at + 2) : -1
    at = next !== 'Q' ? at + 2 : end < 0 ? pattern.length : end + 2
    // A line break or a drawn letter is one sign or two.
    return next === 'R' || next === 'X' ? { repeats: 0, choices: 2 } : ONE
  }

  /** What stands before, with the repeat that follows it. */
  function repeated(piece: Ways): Ways {
    let all = piece
    for (;;) {
      const [sign, least, comma, most] = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(pattern.slice(at, at + 24)) ?? []
      if (sign === undefined) return all
      at += sign.length
      // Reluctant and possessive repeats.
      if (pattern[at] === '?' || pattern[at] === '+') at++
      const from = least === undefined ? (sign === '+' ? 1 : 0) : Number(least)
      const to =
        least === undefined
          ? sign === '?'
            ? 1
            : Infinity
          : comma === undefined
            ? from
            : most === ''
              ? Infinity
              : Number(most)
      if (to === Infinity && (all.repeats > 0 || all.choices > 1))
        throw no('repeats a group that itself repeats or has alternatives')
      all =
        to === Infinity
          ? { repeats: 1, choices: 1 }
          : { repeats: all.repeats * to, choices: all.choices ** to * (to - from + 1) }
    }
  }

  /** Behind a class `[…]`; classes may stand in classes. */
  function endOfClass(): number {
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

  while (at < pattern.length) {
    alternatives(0)
    // A closing bracket too many: Neo4j says so.
    at++
  }
}
