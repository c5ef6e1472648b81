import type { Amount } from './amounts.ts'
import { refused } from './lexer.ts'
import { effortOf, stepsOf } from './regex.ts'

/** Characters of a regular expression. */
const LONGEST = 1_000
/** Letters of a text that a repeated group may be matched with: Java goes one deeper for each round. */
const DEEPEST = 5_000
/** Steps of a match in the time of one step of an expression. */
const QUICKER = 6
/** Steps of one match: a fifth of a second on an idle machine. */
const MOST = 40_000_000

const NOT_KNOWN =
  "the pattern after =~ cannot be read here. Make it of texts and parameters; quote what comes from the graph: '(?i).*\\\\Q' + replace(n.name, '\\\\', '') + '\\\\E.*'. Or use CONTAINS, STARTS WITH, ENDS WITH."

/**
 * Steps of an expression that a match takes at most.
 * @throws SightlineError `REFUSED` for a pattern that is not known, or can take for ever on such a text
 */
export function matchSteps(source: string, text: Amount, pattern: Amount, offset: number): number {
  if (pattern.texts === null) throw refused(source, offset, NOT_KNOWN, 'regex')
  return Math.max(0, ...pattern.texts.map((each) => stepsOn(source, offset, each, text.length)))
}

function stepsOn(source: string, offset: number, pattern: string, length: number): number {
  const shown = JSON.stringify(pattern.slice(0, 60))
  if (pattern.length > LONGEST)
    throw refused(
      source,
      offset,
      `a pattern may have ${LONGEST.toLocaleString('en')} characters. Use a list with IN, or CONTAINS.`,
      'regex',
    )
  const effort = effortOf(source, offset, pattern)
  const steps = stepsOf(effort, length)
  if (!(steps <= MOST))
    throw refused(
      source,
      offset,
      `the pattern ${shown} can take too long on a text of ${told(length)} letters: it can match in too many ways. Fewer .* or longer words between them take less; so does CONTAINS.`,
      'regex',
    )
  if (effort.nests && length > DEEPEST)
    throw refused(
      source,
      offset,
      `the pattern ${shown} repeats a group, on a text of ${told(length)} letters; ${DEEPEST.toLocaleString('en')} are allowed, for Neo4j's stack. Split the text, or repeat letters alone.`,
      'regex',
    )
  return steps / QUICKER
}

const told = (length: number): string =>
  Number.isFinite(length) ? `up to ${Math.ceil(length).toLocaleString('en')}` : 'any number of'
