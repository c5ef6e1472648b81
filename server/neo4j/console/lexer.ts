import { SightlineError } from '../../errors.ts'

/** A word, literal or sign of a statement. Comments and blanks are left out. */
export interface Token {
  /** `name`: in backticks, never a keyword. */
  type: 'word' | 'name' | 'string' | 'number' | 'parameter' | 'sign'
  /** As written; of a string what it holds, of a name or parameter its name. */
  text: string
  /** Upper case, for keywords. */
  upper: string
  start: number
  end: number
}

/** Where something stands in a statement, counted as an editor counts: lines and columns from 1, `offset` from 0. */
export interface Place {
  line: number
  column: number
  offset: number
}

export function placeOf(statement: string, offset: number): Place {
  const before = statement.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
}

/** A statement that may not run. It names what and where, and says what to do instead. */
export const refused = (statement: string, offset: number, message: string, rule: string): SightlineError => {
  const place = placeOf(statement, offset)
  return new SightlineError('REFUSED', `Line ${place.line}, column ${place.column}: ${message}`, { rule, ...place })
}

const WORD_START = /[\p{L}_\p{Nl}]/u
const WORD = /[\p{L}\p{N}\p{Mn}\p{Mc}_\p{Pc}]*/uy
const NUMBER = /0x[\da-f_]+|0o[0-7_]+|(?:\d[\d_]*)?(?:\.(?!\.)\d[\d_]*)?(?:e[+-]?\d+)?/iy
const BLANKS = /\s*/uy
// A bare carriage return ends a comment too.
const REST_OF_LINE = /[^\r\n]*/y
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/**
 * Cuts a statement into tokens, as Neo4j's own lexer does. What the two could read differently is refused before (`assertPlainText`).
 * @throws SightlineError `REFUSED` for a string, name or comment without an end
 */
export function tokenize(statement: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const add = (type: Token['type'], text: string, end: number) => {
    tokens.push({ type, text, upper: text.toUpperCase(), start: at, end })
    at = end
  }
  const endless = (what: string) => refused(statement, at, `this ${what} has no end.`, 'syntax')
  while (at < statement.length) {
    const letter = statement.charAt(at)
    const quiet = afterQuiet(statement, at)
    if (quiet === null) throw endless('comment')
    else if (quiet > at) at = quiet
    else if (letter === "'" || letter === '"') {
      const read = readString(statement, at)
      if (!read) throw endless('string')
      add('string', read.text, read.end)
    } else if (letter === '`') {
      const read = readName(statement, at)
      if (!read) throw endless('name in backticks')
      add('name', read.text, read.end)
    } else if (letter === '$') {
      // Blanks and comments may stand between the sign and the name.
      const from = afterQuiet(statement, at + 1) ?? at + 1
      const word = match(WORD, statement, from)
      const name = statement[from] === '`' ? readName(statement, from) : { text: word, end: from + word.length }
      if (!name) throw endless('name in backticks')
      if (name.end === from || takesLabels(statement, name)) add('sign', letter, at + 1)
      else add('parameter', name.text, name.end)
    } else if (WORD_START.test(letter)) add('word', match(WORD, statement, at), at + match(WORD, statement, at).length)
    else if (/\d/.test(letter) || (letter === '.' && statement[at - 1] !== '.' && /\d/.test(statement[at + 1] ?? ''))) {
      const number = match(NUMBER, statement, at) || letter
      add('number', number, at + number.length)
    } else if (letter === '\\')
      throw refused(statement, at, 'a \\ stands here outside of a text. Write the character itself.', 'escape')
    else add('sign', letter, at + 1)
  }
  return tokens
}

/** The first place from here that is neither blank nor in a comment; null when a comment has no end. */
function afterQuiet(statement: string, start: number): number | null {
  let at = start
  for (;;) {
    at += match(BLANKS, statement, at).length
    if (statement.startsWith('//', at)) at += match(REST_OF_LINE, statement, at).length
    else if (statement.startsWith('/*', at)) {
      const end = statement.indexOf('*/', at + 2)
      if (end < 0) return null
      at = end + 2
    } else return at
  }
}

/** `$any(…)` and `$all(…)`, as `$(…)`, take labels or types from an expression: no parameters. */
const takesLabels = (statement: string, { text, end }: { text: string; end: number }): boolean =>
  /^(any|all)$/i.test(text) && statement[afterQuiet(statement, end) ?? end] === '('

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function readString(statement: string, start: number): { text: string; end: number } | null {
  const quote = statement[start]
  let text = ''
  for (let at = start + 1; at < statement.length; at++) {
    const letter = statement.charAt(at)
    if (letter === quote) return { text, end: at + 1 }
    if (letter === '\\') {
      const next = statement[++at] ?? ''
      text += ESCAPES[next] ?? next
    } else text += letter
  }
  return null
}

/** A name is compared letter by letter: `\u00e9`, `\u00E9` and é would be three names here and one for Neo4j. */
function spelled(statement: string, start: number, name: string): string {
  const escape = /\\u+[0-9a-f]{4}/i.exec(name)?.[0]
  if (escape === undefined) return name
  throw refused(statement, start, `${escape} stands in a name. Write the character itself.`, 'escape')
}

/** In backticks, where two stand for one. */
function readName(statement: string, start: number): { text: string; end: number } | null {
  let text = ''
  for (let at = start + 1; at < statement.length; at++) {
    if (statement[at] !== '`') text += statement[at]
    else if (statement[at + 1] === '`') text += statement[at++]
    else return { text: spelled(statement, start, text), end: at + 1 }
  }
  return null
}
