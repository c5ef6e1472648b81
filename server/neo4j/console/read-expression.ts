import { NULL, type Expression } from './expression.ts'
import type { Token } from './lexer.ts'

/** Where the reading of tokens stands. */
export interface Cursor {
  tokens: readonly Token[]
  at: number
  /** Whether a single bar ends what is read: in a list it stands before what is made of each. */
  bar: boolean
}

const SUBQUERIES = new Set(['EXISTS', 'COUNT', 'COLLECT'])
/** Words that no value stands for when a bracket follows. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  'AND BY CALL CASE DISTINCT ELSE FILTER IN LIMIT MATCH NOT OFFSET OPTIONAL OR RETURN SKIP THEN UNWIND WHEN WHERE WITH XOR YIELD'.split(
    ' ',
  ),
)
const CLOSERS = new Set([')', ']', '}'])
/** Words between the arguments of a function. */
const BETWEEN = ['DISTINCT', 'WHERE', 'FROM', 'BOTH', 'LEADING', 'TRAILING']

export const sees = (cursor: Cursor, sign: string, ahead = 0): boolean => {
  const token = cursor.tokens[cursor.at + ahead]
  return token?.type === 'sign' && token.text === sign
}
const seesCloser = ({ tokens, at }: Cursor): boolean => {
  const token = tokens[at]
  return token === undefined || (token.type === 'sign' && CLOSERS.has(token.text))
}
/** Whether the next signs stand together, as those of `=~` and `||`. */
const seesBoth = (cursor: Cursor, first: string, second: string): boolean =>
  sees(cursor, first) &&
  sees(cursor, second, 1) &&
  cursor.tokens[cursor.at]?.end === cursor.tokens[cursor.at + 1]?.start
export const wordAt = ({ tokens, at }: Cursor, ahead = 0): string => {
  const token = tokens[at + ahead]
  return token?.type === 'word' ? token.upper : ''
}
export const nameAt = ({ tokens, at }: Cursor, ahead = 0): string | null => {
  const token = tokens[at + ahead]
  return token?.type === 'word' || token?.type === 'name' ? token.text : null
}
export const takes = (cursor: Cursor, ...signs: string[]): boolean =>
  signs.some((sign) => sees(cursor, sign)) && cursor.at++ >= 0
export const takesWord = (cursor: Cursor, ...words: string[]): boolean =>
  words.includes(wordAt(cursor)) && cursor.at++ >= 0

const looksAt = (...tests: Expression[]): Expression => ({ kind: 'choice', tests, results: [] })

/**
 * Reads an expression. What it cannot read as one, as patterns are, it reads in pieces: nothing is left out, and nothing is refused.
 * At least one token is read.
 */
export function readExpression(cursor: Cursor): Expression {
  const { at } = cursor
  let all = comparison(cursor)
  while (takesWord(cursor, 'AND', 'OR', 'XOR')) all = looksAt(all, comparison(cursor))
  if (cursor.at === at) cursor.at++
  return all
}

function comparison(cursor: Cursor): Expression {
  if (wordAt(cursor) === 'NOT' && !sees(cursor, '.', 1)) {
    cursor.at++
    return looksAt(comparison(cursor))
  }
  let all = sum(cursor)
  for (;;) {
    const start = cursor.tokens[cursor.at]?.start ?? 0
    if (seesBoth(cursor, '=', '~')) {
      cursor.at += 2
      all = { kind: 'match', text: all, pattern: sum(cursor), start }
    } else if (takes(cursor, '=', '<', '>')) {
      while (takes(cursor, '=', '>'));
      all = { kind: 'operator', sign: '=', left: all, right: sum(cursor) }
    } else if (takesWord(cursor, 'IN')) all = { kind: 'operator', sign: 'IN', left: all, right: sum(cursor) }
    else if (takesWord(cursor, 'CONTAINS')) all = { kind: 'operator', sign: 'CONTAINS', left: all, right: sum(cursor) }
    else if (takesWord(cursor, 'STARTS', 'ENDS')) {
      takesWord(cursor, 'WITH')
      all = { kind: 'operator', sign: 'STARTS', left: all, right: sum(cursor) }
    } else if (takesWord(cursor, 'IS')) {
      takesWord(cursor, 'NOT')
      takesWord(cursor, 'NULL', 'NORMALIZED', 'TYPED')
      all = looksAt(all)
    } else return all
  }
}

function sum(cursor: Cursor): Expression {
  let all = product(cursor)
  for (;;) {
    let sign = '+'
    if (seesBoth(cursor, '|', '|')) cursor.at += 2
    else if (takes(cursor, '-')) sign = '-'
    else if (!takes(cursor, '+')) return all
    all = { kind: 'operator', sign, left: all, right: product(cursor) }
  }
}

/** Signs of one rank, and what they join. */
const joined =
  (signs: readonly string[], part: (cursor: Cursor) => Expression) =>
  (cursor: Cursor): Expression => {
    let all = part(cursor)
    for (;;) {
      const sign = signs.find((each) => takes(cursor, each))
      if (!sign) return all
      all = { kind: 'operator', sign, left: all, right: part(cursor) }
    }
  }
const power = joined(['^'], unary)
const product = joined(['*', '/', '%'], power)

function unary(cursor: Cursor): Expression {
  if (takes(cursor, '-'))
    return { kind: 'operator', sign: '-', left: { kind: 'value', value: 0 }, right: unary(cursor) }
  if (takes(cursor, '+')) return unary(cursor)
  let all = operand(cursor)
  for (;;) {
    const key = nameAt(cursor, 1)
    if (sees(cursor, '.') && key !== null) {
      cursor.at += 2
      all = { kind: 'key', of: all, key }
    } else if (sees(cursor, '[')) all = index(cursor, all)
    else if (sees(cursor, ':')) skipLabels(cursor)
    else if (sees(cursor, '{')) all = { kind: 'choice', tests: [], results: [all, map(cursor)] }
    else return all
  }
}

/** Labels and types, up to what cannot belong to them. */
function skipLabels(cursor: Cursor): void {
  while (takes(cursor, ':', '!', '&', '%')) {
    if (nameAt(cursor) === null || KEYWORDS.has(wordAt(cursor))) continue
    cursor.at++
    while (!cursor.bar && sees(cursor, '|') && nameAt(cursor, 1) !== null) cursor.at += 2
  }
}

function operand(cursor: Cursor): Expression {
  const token = cursor.tokens[cursor.at]
  if (token === undefined || seesCloser(cursor) || sees(cursor, ',') || (cursor.bar && sees(cursor, '|'))) return NULL
  if (sees(cursor, '(')) return group(cursor)
  if (sees(cursor, '[')) return list(cursor)
  if (sees(cursor, '{')) return map(cursor)
  if (token.type === 'word' || token.type === 'name') return named(cursor, token)
  cursor.at++
  if (token.type === 'string') return { kind: 'value', value: token.text }
  if (token.type === 'number') return { kind: 'value', value: numberOf(token.text) }
  if (token.type === 'parameter') return { kind: 'parameter', name: token.text }
  return NULL
}

const numberOf = (text: string): number => Number(text.replaceAll('_', '').toLowerCase())

/** What begins with a word: a name, a function, `CASE`, a subquery. */
function named(cursor: Cursor, token: Token): Expression {
  const keyword = token.type === 'word' ? token.upper : ''
  if (keyword === 'CASE' && !sees(cursor, '.', 1)) return choice(cursor)
  if (SUBQUERIES.has(keyword) && sees(cursor, '{', 1)) return subquery(cursor, keyword)
  const { name, length } = dotted(cursor)
  const called = sees(cursor, '(', length) && !KEYWORDS.has(keyword)
  cursor.at += called ? length : 1
  if (!called) return ['NULL', 'TRUE', 'FALSE'].includes(keyword) ? NULL : { kind: 'name', name: token.text }
  if (['reduce', 'allreduce'].includes(name)) return reduction(cursor)
  const tests = ['any', 'all', 'none', 'single'].includes(name)
  return inBrackets(cursor, ')', true, () => {
    const walk = tests ? walkOf(cursor, false) : null
    return walk ?? { kind: 'call', name, given: parts(cursor, ')'), start: token.start }
  })
}

/** Names joined by dots, in lower case. */
function dotted(cursor: Cursor): { name: string; length: number } {
  let name = nameAt(cursor) ?? ''
  let length = 1
  for (; sees(cursor, '.', length) && nameAt(cursor, length + 1) !== null; length += 2)
    name += `.${nameAt(cursor, length + 1)}`
  return { name: name.toLowerCase(), length }
}

/** Reads what stands in brackets, up to the one that closes them, and behind it. */
function inBrackets<T>(cursor: Cursor, close: string, bar: boolean, read: () => T): T {
  const outer = cursor.bar
  cursor.at++
  cursor.bar = bar
  const inner = read()
  while (cursor.at < cursor.tokens.length && !takes(cursor, close)) readExpression(cursor)
  cursor.bar = outer
  return inner
}

/** Everything up to a closing bracket, whatever stands between. */
function parts(cursor: Cursor, close: string): Expression[] {
  const found: Expression[] = []
  while (!seesCloser(cursor) && !sees(cursor, close))
    if (!takes(cursor, ',') && !takesWord(cursor, ...BETWEEN)) found.push(readExpression(cursor))
  return found
}

/** A value in brackets; in a pattern a thing with what is asked of it. */
const group = (cursor: Cursor): Expression =>
  inBrackets(cursor, ')', false, () => {
    const [first = NULL, ...rest] = parts(cursor, ')')
    return rest.length === 0 ? first : { kind: 'choice', tests: [], results: [first, ...rest] }
  })

/** `[1]`, `[1..3]` behind a value. */
const index = (cursor: Cursor, of: Expression): Expression =>
  inBrackets(cursor, ']', true, () => {
    const walk = walkOf(cursor, true)
    if (walk) return { kind: 'choice', tests: [of], results: [walk] }
    const from = sees(cursor, '.') ? null : readExpression(cursor)
    if (!takes(cursor, '.')) return { kind: 'item', of, at: from ?? NULL }
    takes(cursor, '.')
    return { kind: 'slice', of, from, to: sees(cursor, ']') ? null : readExpression(cursor) }
  })

/** A map, also one that takes over properties: `{a: 1}`, `n {.name, .*, links: 2}`. */
const map = (cursor: Cursor): Expression =>
  inBrackets(cursor, '}', false, () => {
    const items: Expression[] = []
    while (!seesCloser(cursor)) {
      if (takes(cursor, ',')) continue
      if (sees(cursor, ':', 1)) cursor.at += 2
      items.push(readExpression(cursor))
    }
    return { kind: 'list', items }
  })

/** `[1, 2]`, `[x IN list WHERE … | …]`, `[(a)--(b) WHERE … | …]`; in a pattern a link. */
const list = (cursor: Cursor): Expression =>
  inBrackets(cursor, ']', true, () => {
    const walk = walkOf(cursor, true)
    if (walk) return walk
    const items = parts(cursor, '|')
    if (!takes(cursor, '|')) return { kind: 'list', items }
    return { kind: 'paths', parts: items, make: readExpression(cursor) }
  })

/** `x IN list WHERE … | …`, or null when nothing like it begins here. */
function walkOf(cursor: Cursor, makes: boolean): Expression | null {
  const name = nameAt(cursor)
  if (name === null || wordAt(cursor, 1) !== 'IN') return null
  cursor.at += 2
  const walked = readExpression(cursor)
  const each = parts(cursor, '|')
  const made = takes(cursor, '|') ? parts(cursor, ']') : []
  return { kind: 'walk', makes, name, list: walked, each, make: made.length > 0 ? made : null }
}

/** `reduce(total = first, x IN list | …)`. */
const reduction = (cursor: Cursor): Expression =>
  inBrackets(cursor, ')', true, () => {
    const total = nameAt(cursor) ?? ''
    cursor.at += 2
    const first = readExpression(cursor)
    takes(cursor, ',')
    const name = nameAt(cursor) ?? ''
    cursor.at += 2
    const walked = readExpression(cursor)
    takes(cursor, '|')
    return { kind: 'reduce', total, first, name, list: walked, body: parts(cursor, ')') }
  })

function choice(cursor: Cursor): Expression {
  cursor.at++
  const found: { tests: Expression[]; results: Expression[] } = { tests: [], results: [] }
  let into = found.tests
  while (!seesCloser(cursor) && !takesWord(cursor, 'END')) {
    if (takesWord(cursor, 'WHEN')) into = found.tests
    else if (takesWord(cursor, 'THEN', 'ELSE')) into = found.results
    else if (!takes(cursor, ',')) into.push(readExpression(cursor))
  }
  return { kind: 'choice', ...found }
}

/** `COUNT { … }` and its like: statements of their own. */
function subquery(cursor: Cursor, keyword: string): Expression {
  const start = cursor.at + 2
  cursor.at = behind(cursor.tokens, start)
  return { kind: 'subquery', word: keyword, body: cursor.tokens.slice(start, cursor.at - 1) }
}

/** Behind the bracket that closes the one before a token. */
export function behind(tokens: readonly Token[], from: number): number {
  let depth = 1
  for (let at = from; at < tokens.length; at++) {
    const { type, text } = tokens[at] ?? {}
    if (type !== 'sign') continue
    if (text === '(' || text === '[' || text === '{') depth++
    else if (text === ')' || text === ']' || text === '}') depth--
    if (depth === 0) return at + 1
  }
  return tokens.length + 1
}
