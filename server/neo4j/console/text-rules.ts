import { FUNCTIONS, FUNCTION_SPACES, PROCEDURE_NAMES, PROCEDURES, SHOW_KINDS, SHOWS } from './allowed.ts'
import { checkPatterns } from './patterns.ts'
import { refused, tokenize, type Token } from './lexer.ts'

/** How large and how knotted a statement may be: past these Neo4j's parser or planner takes minutes, and no time limit works there. */
const TEXT_LIMITS = {
  characters: 10_000,
  tokens: 3_000,
  /** Brackets of all kinds, one in another. */
  nesting: 50,
  /** Each of these in one statement. */
  XOR: 8,
  NOT: 60,
  OR: 60,
  UNION: 20,
  /** Links in the pattern of one clause. */
  hops: 12,
} as const

/** What a statement asks for beyond its rows: the plan, or the plan with what was counted on the way. */
type Mode = 'run' | 'explain' | 'profile'

export interface Checked {
  /** The statement without `EXPLAIN` or `PROFILE` and without a closing semicolon. */
  statement: string
  mode: Mode
  parameters: string[]
  /** How far the statement stands from the beginning of what was sent. */
  shift: number
}

/**
 * Reads a statement's text and refuses what must not reach the database: more than one statement, other databases, files, network,
 * other people's work, and what Neo4j could not end once it runs. Writes are Neo4j's to refuse; naming them here gives the better message.
 * @param allowed further procedures and functions, in lower case; `name.*` allows all that begin so
 * @throws SightlineError `REFUSED` with rule, line, column and offset
 */
export function checkText(
  source: string,
  parameters: Readonly<Record<string, unknown>> = {},
  allowed: ReadonlySet<string> = new Set(),
): Checked {
  assertPlainText(source)
  const all = tokenize(source)
  const last = all.at(-1)
  const tokens = last?.text === ';' && last.type === 'sign' ? all.slice(0, -1) : all
  if (tokens.length === 0) throw refused(source, 0, 'there is no statement.', 'empty')
  if (tokens.length > TEXT_LIMITS.tokens)
    throw refused(
      source,
      tokens[TEXT_LIMITS.tokens]?.start ?? 0,
      `the statement has more than ${TEXT_LIMITS.tokens} words and signs. Pass lists as parameters.`,
      'size',
    )
  if (tokens[0]?.text === ':')
    throw refused(
      source,
      tokens[0].start,
      `:${tokens[1]?.text ?? ''} is a command of Neo4j Browser and cypher-shell, not Cypher. Write the statement alone; each $name in it gets a field for its value.`,
      'command',
    )
  const { mode, version, body } = opening(source, tokens)
  checkShape(source, body)
  checkWords(source, body)
  checkCalls(source, body, allowed)
  checkPatterns(source, body, parameters)
  const start = (body[0] as Token).start
  return {
    statement: version + source.slice(start, (body.at(-1) as Token).end),
    mode,
    parameters: [...new Set(body.filter((token) => token.type === 'parameter').map((token) => token.text))],
    shift: start - version.length,
  }
}

const noOptions = (source: string, { start }: Token) =>
  refused(
    source,
    start,
    'options such as CYPHER runtime=… are refused here. CYPHER 5 and CYPHER 25 are allowed.',
    'prefix',
  )

/** What stands before the first clause: EXPLAIN or PROFILE, and the version of the language, in either order. */
function opening(source: string, tokens: readonly Token[]): { mode: Mode; version: string; body: readonly Token[] } {
  let mode: Mode = 'run'
  let version = ''
  let at = 0
  for (;;) {
    const token = tokens[at]
    if (token === undefined)
      throw refused(source, tokens.at(-1)?.end ?? 0, `${tokens.at(-1)?.text} needs a statement after it.`, 'empty')
    const next = tokens[at + 1]
    if (token.type !== 'word') break
    if (next?.text === '=') throw noOptions(source, token)
    if (mode === 'run' && (token.upper === 'EXPLAIN' || token.upper === 'PROFILE'))
      mode = token.upper === 'EXPLAIN' ? 'explain' : 'profile'
    else if (version === '' && token.upper === 'CYPHER' && (next?.text === '5' || next?.text === '25')) {
      version = `CYPHER ${next.text} `
      at++
    } else break
    at++
  }
  return { mode, version, body: tokens.slice(at) }
}

/** Signs that do not show, or turn the direction of writing, make a statement read otherwise than it looks. Joiners of letters may stay. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/u

function assertPlainText(source: string): void {
  if (source.length > TEXT_LIMITS.characters)
    throw refused(
      source,
      TEXT_LIMITS.characters,
      `the statement has ${source.length.toLocaleString('en')} characters, ${TEXT_LIMITS.characters.toLocaleString('en')} are allowed. Pass long values as parameters.`,
      'size',
    )
  const hidden = HIDDEN.exec(source)
  if (hidden) {
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    throw refused(
      source,
      hidden.index,
      `here stands a character that does not show (U+${code}). Remove it.`,
      'hidden-character',
    )
  }
  // Neo4j turns \uXXXX into its letter before it reads the statement: '\u0027' would end a string.
  for (const escape of source.matchAll(/\\u+([0-9a-fA-F]{4})/g))
    if (Number.parseInt(escape[1] as string, 16) < 0x80)
      throw refused(
        source,
        escape.index,
        `${escape[0]} stands for a plain character. Write the character itself.`,
        'escape',
      )
}

const OPEN = new Set(['(', '[', '{'])
const CLOSE = new Set([')', ']', '}'])

/** Neo4j takes all of these for the dash of a link. */
const DASHES = new Set('-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d')
/** What can follow the last dash of a link: the bracket of a thing, an arrow's head, or a quantifier. */
const AFTER_LINKS = new Set(['(', '>', '\u27e9', '\u3009', '\ufe65', '\uff1e', '{', '+', '*'])

/** One statement, of a bearable shape. */
function checkShape(source: string, tokens: readonly Token[]): void {
  let depth = 0
  let hops = 0
  /** Hops before each open brace: what stands within is a pattern of its own. */
  const outside: number[] = []
  const counts: Record<string, number> = {}
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'sign') {
      if (token.text === ';')
        throw refused(source, token.start, 'one statement at a time: run them one after the other.', 'one-statement')
      if (OPEN.has(token.text)) depth++
      if (CLOSE.has(token.text)) depth--
      if (token.text === '{') {
        outside.push(hops)
        hops = 0
      } else if (token.text === '}') hops = outside.pop() ?? hops
      if (depth > TEXT_LIMITS.nesting)
        throw refused(
          source,
          token.start,
          `brackets stand more than ${TEXT_LIMITS.nesting} deep here. Use WITH for steps in between.`,
          'nesting',
        )
      // -[…]-, --, <--, --> : the second dash of a link ends it, and a thing comes next.
      if (
        DASHES.has(token.text) &&
        (tokens[index - 1]?.text === ']' || DASHES.has(tokens[index - 1]?.text ?? '')) &&
        AFTER_LINKS.has(tokens[index + 1]?.text ?? '')
      )
        hops++
      if (hops > TEXT_LIMITS.hops)
        throw refused(
          source,
          token.start,
          `more than ${TEXT_LIMITS.hops} links in one pattern take Neo4j minutes to plan. Use a length such as -[*1..3]-, or WITH between two MATCH clauses.`,
          'hops',
        )
    } else if (token.type === 'word') {
      if (['MATCH', 'WITH', 'RETURN', 'UNION'].includes(token.upper)) hops = 0
      // IS NOT NULL is no condition turned round.
      if (token.upper === 'NOT' && tokens[index - 1]?.upper === 'IS') continue
      const max = TEXT_LIMITS[token.upper as 'XOR']
      if (typeof max === 'number' && (counts[token.upper] = (counts[token.upper] ?? 0) + 1) > max)
        throw refused(
          source,
          token.start,
          `${token.upper} stands here for the ${max + 1}th time, ${max} are allowed: the planner does not get through more. A list with IN, or any(), says the same.`,
          'planner',
        )
    }
  }
}

const WRITES = new Set([
  'CREATE',
  'MERGE',
  'DELETE',
  'DETACH',
  'REMOVE',
  'FOREACH',
  'DROP',
  'ALTER',
  'GRANT',
  'DENY',
  'REVOKE',
  'INSERT',
])

/** Whether a word stands where a keyword can, not as a name after `.`, `:`, `$` or before `:` in a map. */
function isKeyword(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.type === 'sign' && ['.', ':', '&', '|', '!', '%'].includes(before.text)) return false
  if (before?.type === 'word' && ['AS', 'YIELD'].includes(before.upper)) return false
  return !(
    after?.type === 'sign' && [':', '.', ',', ')', ']', '}', '=', '<', '>', '+', '-', '*', '/'].includes(after.text)
  )
}

/** Clauses that are not for reading the graph. */
function checkWords(source: string, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'word') continue
    const next = tokens[index + 1]
    const before = tokens[index - 1]
    const no = (message: string, rule: string) => refused(source, token.start, message, rule)
    if (token.upper === 'LOAD' && next?.upper === 'CSV')
      throw no(
        'LOAD CSV reads files and the network. It is refused here; give rows as a parameter and UNWIND it.',
        'load-csv',
      )
    if (index === 0 && token.upper === 'CYPHER') throw noOptions(source, token)
    if (token.upper === 'TERMINATE') {
      if (isKeyword(tokens, index) && next?.type === 'word' && next.upper.startsWith('TRANSACTION'))
        throw no("TERMINATE ends other people's work. It is refused here.", 'administration')
    } else if (token.upper === 'USE') {
      const opens =
        index === 0 ||
        (before?.type === 'sign' && before.text === '{') ||
        before?.upper === 'UNION' ||
        before?.upper === 'NEXT' ||
        before?.upper === 'ALL' ||
        before?.upper === 'DISTINCT'
      if (opens && next && (next.type === 'word' || next.type === 'name'))
        throw no('USE asks another database. It is refused here; NEO4J_DATABASE names the one to read.', 'use')
    } else if (token.upper === 'SHOW') {
      if (isKeyword(tokens, index) && (index === 0 || before?.type === 'sign' || before?.type === 'word'))
        checkShow(source, tokens, index)
    } else if (token.upper === 'ALLSHORTESTPATHS' && next?.text === '(') {
      throw no(
        'allShortestPaths cannot be ended once it runs. Write MATCH p = ALL SHORTEST (a)-[*..8]-(b) instead.',
        'endless',
      )
    } else if (token.upper === 'RANGE' && next?.text === '(' && before?.upper !== 'UNWIND')
      checkRange(source, tokens, index)
    else if (
      token.upper === 'IN' &&
      before?.text === '}' &&
      (next?.upper === 'CONCURRENT' || [next, tokens[index + 2]].some((each) => each?.upper === 'TRANSACTIONS'))
    )
      throw no('IN TRANSACTIONS is for writing in steps. It is refused here.', 'write')
    else if (WRITES.has(token.upper) && isKeyword(tokens, index) && beginsClause(tokens, index))
      throw no(`${token.upper} changes the graph. Statements here only read.`, 'write')
    else if (token.upper === 'SET' && isKeyword(tokens, index) && beginsClause(tokens, index))
      throw no('SET changes the graph. Statements here only read.', 'write')
  }
}

/** Numbers of one range() in an expression. UNWIND hands on rows, and can be ended; an expression that has begun cannot. */
const LONGEST_RANGE = 10_000_000

function checkRange(source: string, tokens: readonly Token[], index: number): void {
  const [from, comma, to] = tokens.slice(index + 2, index + 5)
  if (from?.type !== 'number' || comma?.text !== ',' || to?.type !== 'number') return
  const count = Number(to.text.replaceAll('_', '')) - Number(from.text.replaceAll('_', ''))
  if (count > LONGEST_RANGE)
    throw refused(
      source,
      tokens[index]?.start ?? 0,
      `range() makes ${count.toLocaleString('en')} numbers here, ${LONGEST_RANGE.toLocaleString('en')} are allowed outside of UNWIND: Neo4j cannot end an expression that has begun.`,
      'endless',
    )
}

/** A clause begins the statement, or follows something that ends one: a name, a literal, a closing bracket, `*`, `{`, or `ON MATCH`. */
function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (!before) return true
  // A variable that is called so: `RETURN delete`, `(create)-[…]`, or an argument.
  if (before.type === 'sign' && ['(', '[', ',', '=', '<', '>', '+', '-', '/', '^'].includes(before.text)) return false
  if (
    before.type === 'word' &&
    [
      'RETURN',
      'WHERE',
      'AND',
      'OR',
      'XOR',
      'NOT',
      'IN',
      'WITH',
      'BY',
      'DISTINCT',
      'UNWIND',
      'WHEN',
      'THEN',
      'ELSE',
      'LIMIT',
      'SKIP',
    ].includes(before.upper)
  )
    return false
  return next !== undefined
}

/** Words that follow a name, and never SHOW. */
const AFTER_NAMES = new Set(
  'LIMIT ORDER SKIP OFFSET AS AND OR XOR IN IS STARTS ENDS CONTAINS WHERE RETURN WITH MATCH OPTIONAL UNWIND CALL UNION WHEN THEN ELSE END ASC DESC FILTER LET NEXT'.split(
    ' ',
  ),
)

function checkShow(source: string, tokens: readonly Token[], index: number): void {
  // A variable that is called so.
  if (index > 0 && AFTER_NAMES.has(tokens[index + 1]?.upper ?? '')) return
  let at = index + 1
  while (tokens[at]?.type === 'word' && SHOW_KINDS.has(tokens[at]?.upper ?? '') && !SHOWS.has(tokens[at]?.upper ?? ''))
    at++
  const what = tokens[at]
  if (what?.type !== 'word' || SHOWS.has(what.upper)) return
  throw refused(
    source,
    tokens[index]?.start ?? 0,
    `SHOW ${what.text} is administration. Allowed: SHOW INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES.`,
    'administration',
  )
}

/** Whether a name in lower case is among those allowed; `gds.*` allows all that begin so. */
export const permits = (allowed: ReadonlySet<string>, name: string) =>
  allowed.has(name) || [...allowed].some((each) => each.endsWith('*') && name.startsWith(each.slice(0, -1)))

/** Procedures, and functions with a dot in their name: only those that are known to read or compute. */
function checkCalls(source: string, tokens: readonly Token[], allowed: ReadonlySet<string>): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.type !== 'word' && token.type !== 'name') continue
    const called = token.type === 'word' && token.upper === 'CALL' && callsHere(tokens, index)
    const { name, next } = dotted(tokens, called ? index + 1 : index)
    if (called) {
      // CALL { … } and CALL (x) { … } are subqueries.
      if (name === '') continue
      assertProcedure(source, token.start, name, allowed)
      index = next - 1
    } else if (tokens[next]?.text === '(' && name.includes('.') && tokens[index - 1]?.text !== '.') {
      const key = name.toLowerCase()
      if (!FUNCTION_SPACES.has(key.split('.')[0] ?? '') && !FUNCTIONS.has(key) && !permits(allowed, key))
        throw refused(
          source,
          token.start,
          `the function ${name} is not among those allowed here. SIGHTLINE_ALLOWED adds some.`,
          'function',
        )
      index = next - 1
    }
  }
}

/** Whether CALL is the clause, and not a label, a property or a variable of that name. */
function callsHere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (before?.type === 'sign' && ['.', ':', '&', '|', '!', '%'].includes(before.text)) return false
  return !(
    next?.type === 'word' &&
    AFTER_NAMES.has(next.upper) &&
    tokens[index + 2]?.text !== '.' &&
    tokens[index + 2]?.text !== '('
  )
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
