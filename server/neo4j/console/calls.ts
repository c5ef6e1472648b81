import { FUNCTION_SPACES, FUNCTIONS, PROCEDURE_NAMES, PROCEDURES } from './allowed.ts'
import { callsHere } from './keywords.ts'
import { refused, type Token } from './lexer.ts'

/** Whether a name in lower case is among those allowed; `gds.*` allows all that begin so. */
export const permits = (allowed: ReadonlySet<string>, name: string) =>
  allowed.has(name) || [...allowed].some((each) => each.endsWith('*') && name.startsWith(each.slice(0, -1)))

/**
 * Procedures, and functions with a dot in their name: only those that are known to read or compute.
 * @throws SightlineError `REFUSED`
 */
export function checkCalls(source: string, tokens: readonly Token[], allowed: ReadonlySet<string>): void {
  /** What stands before belongs to a name that has been looked at. */
  let from = 0
  for (const [index, token] of tokens.entries()) {
    if (index < from || (token.type !== 'word' && token.type !== 'name')) continue
    const called = token.type === 'word' && token.upper === 'CALL' && callsHere(tokens, index)
    const { name, next } = dotted(tokens, called ? index + 1 : index)
    if (called) {
      // CALL { … } and CALL (x) { … } are subqueries.
      if (name === '') continue
      assertProcedure(source, token.start, name, allowed)
      from = next
    } else if (tokens[next]?.text === '(' && name.includes('.') && tokens[index - 1]?.text !== '.') {
      assertFunction(source, token.start, name, allowed)
      from = next
    }
  }
}

/** The name that begins at a token: words joined by dots. */
function dotted(tokens: readonly Token[], start: number): { name: string; next: number } {
  let name = ''
  let at = start
  for (;;) {
    const token = tokens[at]
    if (token?.type !== 'word' && token?.type !== 'name') break
    name += token.text
    at++
    if (tokens[at]?.text !== '.') break
    name += '.'
    at++
  }
  return { name, next: at }
}

function assertFunction(source: string, offset: number, name: string, allowed: ReadonlySet<string>): void {
  const key = name.toLowerCase()
  if (!FUNCTION_SPACES.has(key.split('.')[0] ?? '') && !FUNCTIONS.has(key) && !permits(allowed, key))
    throw refused(
      source,
      offset,
      `the function ${name} is not among those allowed here. SIGHTLINE_ALLOWED adds some.`,
      'function',
    )
}

/** @throws SightlineError `REFUSED` for a procedure that is not on the list */
export function assertProcedure(source: string, offset: number, name: string, allowed: ReadonlySet<string>): void {
  const key = name.toLowerCase()
  if (!PROCEDURES.has(key) && !permits(allowed, key))
    throw refused(
      source,
      offset,
      `the procedure ${name} is not among those allowed here. SIGHTLINE_ALLOWED adds some; allowed: ${PROCEDURE_NAMES.join(', ')}.`,
      'procedure',
    )
}
