import { refused } from './lexer.ts'

/** Repeats without a bound that one pattern may hold: each multiplies the ways to fail. */
const REPEATS = 6

/**
 * Refuses a regular expression that can take for ever on a text that nearly matches: a repeat inside a repeated group, alternatives in a
 * repeated group, references back, or many repeats. Neo4j cannot end a match that has begun.
 * @throws SightlineError `REFUSED`
 */
export function assertSafePattern(source: string, offset: number, pattern: string): void {
  const no = (why: string) => refused(source, offset, `the pattern ${JSON.stringify(pattern.slice(0, 60))} ${why}, which can take for ever. Simplify it, or use CONTAINS.`, 'regex')
  let repeats = 0
  /** For each open group: whether it holds a repeat or alternatives. */
  const groups: { risky: boolean }[] = []
  let closed: { risky: boolean } | null = null
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at] as string
    const wasClosed = closed
    closed = null
    if (letter === '\\') {
      if (/[1-9k]/.test(pattern[at + 1] ?? '')) throw no('refers back to a group')
      if (pattern[at + 1] === 'Q') {
        const end = pattern.indexOf('\\E', at + 2)
        at = end < 0 ? pattern.length : end + 1
      } else at++
    } else if (letter === '[') at = endOfClass(pattern, at)
    else if (letter === '(') groups.push({ risky: false })
    else if (letter === ')') {
      closed = groups.pop() ?? null
      const parent = groups.at(-1)
      if (closed?.risky && parent) parent.risky = true
    } else if (letter === '|') {
      const group = groups.at(-1)
      if (group) group.risky = true
    } else if (isRepeat(pattern, at)) {
      if (wasClosed?.risky) throw no('repeats a group that itself repeats or has alternatives')
      if (++repeats > REPEATS) throw no(`has more than ${REPEATS} repeats`)
      const group = groups.at(-1)
      if (group) group.risky = true
      if (letter === '{') at = pattern.indexOf('}', at)
    }
  }
}

/** `*`, `+`, `{n,}` and `{n,m}` with a large m. `?` and `{n}` bound themselves. */
function isRepeat(pattern: string, at: number): boolean {
  if (pattern[at] === '*' || pattern[at] === '+') return !['*', '+', '?'].includes(pattern[at - 1] ?? '') || pattern[at - 2] === '\\'
  if (pattern[at] !== '{') return false
  const bounds = /^\{\d+(,(\d*))?\}/.exec(pattern.slice(at))
  return bounds !== null && (bounds[1] !== undefined ? bounds[2] === '' || Number(bounds[2]) > 20 : Number(bounds[0].slice(1, -1)) > 20)
}

/** Where a class `[…]` ends; classes may stand in classes. */
function endOfClass(pattern: string, start: number): number {
  let depth = 0
  for (let at = start; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern[at] === '[') depth++
    else if (pattern[at] === ']' && at > start + 1 && --depth === 0) return at
  }
  return pattern.length
}
