import { refused, type Token } from './lexer.ts'

/** What a statement asks for beyond its rows: the plan, or the plan with what was counted on the way. */
export type Mode = 'run' | 'explain' | 'profile'

/** What stands before the first clause, and the tokens from there. */
export interface Opening {
  mode: Mode
  /** `CYPHER 5 ` or `CYPHER 25 `, or nothing. */
  version: string
  first: Token
  body: readonly Token[]
}

export const NO_OPTIONS = 'options such as CYPHER runtime=… are refused here. CYPHER 5 and CYPHER 25 are allowed.'

/**
 * Reads EXPLAIN or PROFILE, and the version of the language, in either order.
 * @throws SightlineError `REFUSED` for other options, or when no statement follows
 */
export function readOpening(source: string, tokens: readonly Token[]): Opening {
  let mode: Mode = 'run'
  let version = ''
  for (let at = 0; ; at++) {
    const first = tokens[at]
    if (first === undefined)
      throw refused(source, tokens.at(-1)?.end ?? 0, `${tokens.at(-1)?.text} needs a statement after it.`, 'empty')
    const next = tokens[at + 1]
    if (first.type === 'word' && next?.text === '=') throw refused(source, first.start, NO_OPTIONS, 'prefix')
    if (first.type === 'word' && mode === 'run' && (first.upper === 'EXPLAIN' || first.upper === 'PROFILE'))
      mode = first.upper === 'EXPLAIN' ? 'explain' : 'profile'
    else if (
      first.type === 'word' &&
      version === '' &&
      first.upper === 'CYPHER' &&
      (next?.text === '5' || next?.text === '25')
    ) {
      version = `CYPHER ${next.text} `
      at++
    } else return { mode, version, first, body: tokens.slice(at) }
  }
}
