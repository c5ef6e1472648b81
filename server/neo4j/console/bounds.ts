import { amountOf, anyOf, countOf, either, GRAPH, itemOf, truth, type Amount } from './amounts.ts'
import { costOf, type Scope } from './cost.ts'
import { assertFulltext } from './fulltext.ts'
import type { Expression } from './expression.ts'
import { callOf, type Given } from './functions.ts'
import { refused, type Token } from './lexer.ts'
import { matchSteps } from './patterns.ts'
import {
  behind,
  KEYWORDS,
  nameAt,
  readExpression,
  sees,
  takes,
  takesWord,
  wordAt,
  type Cursor,
} from './read-expression.ts'

/** Steps of all the expressions of a statement for one row, each about as long as one number of a list: a third of a second. */
const MOST_STEPS = 10_000_000
/** Bytes that they may make at once: Neo4j does not count them, and several statements run at the same time. */
const MOST_BYTES = 64_000_000
/** What one value may hold, with all that stands in it several times. */
const MOST_DEEP = 500_000_000
/** Expressions that are looked at, those of a `reduce()` several times. */
const MOST_LOOKS = 100_000
/** The most rows that can be collected: their memory is counted. */
const MOST_ROWS = 5_000_000

/** Clauses, where the names that were given in the one before count. */
const CLAUSES = new Set(
  'MATCH OPTIONAL WITH RETURN UNWIND CALL UNION WHERE ORDER SKIP OFFSET LIMIT YIELD LET FOR FILTER NEXT FINISH'.split(
    ' ',
  ),
)

/** What a statement may take. */
export interface Limits {
  /** Rows that a MATCH is taken to find. */
  matched: number
  steps: number
  bytes: number
}

/** Before Neo4j has planned a statement. */
export const BEFOREHAND: Limits = { matched: 20, steps: MOST_STEPS, bytes: MOST_BYTES }
/** For the program's own files, whose lists are known to be short. */
export const OWN_FILES: Limits = { matched: 20, steps: Infinity, bytes: Infinity }
/** With what Neo4j expects to match, where that is more: a guess, and so refused later. */
export const planned = (matched: number): Limits => ({ matched, steps: 30 * MOST_STEPS, bytes: 4 * MOST_BYTES })

type Base = Omit<Scope, 'names' | 'rows'>

/** A statement that is looked at, and what has come of it so far. */
interface Look {
  source: string
  limits: Limits
  base: Base
  names: Map<string, Amount>
  /** Names that the clause gives; they count after it. */
  pending: [string, Amount][]
  rows: number
  hasMatched: boolean
  /** Whether rows have been collected, and no list has become rows since: the first makes again what was there. */
  folded: boolean
  steps: number
  /** What RETURN has given. */
  last: Amount
  /** What the branches of a UNION before this one have given. */
  before: Amount | null
}

/**
 * That nothing in a statement takes for ever where Neo4j cannot end it: within one row it does not look whether it should. Rows themselves
 * may be any number, and take any time.
 * @throws SightlineError `REFUSED`
 */
export function assertBounded(
  source: string,
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
  limits: Limits,
): void {
  let looks = 0
  const base: Base = {
    given: new Map(Object.entries(parameters).map(([name, value]) => [name, amountOf(value)])),
    matched: limits.matched,
    match: (text, pattern, start) => matchSteps(source, text, pattern, start),
    look() {
      if (++looks > MOST_LOOKS)
        throw refused(
          source,
          0,
          'reduce() stands in reduce() too often to be looked through. Use WITH for steps in between.',
          'endless',
        )
    },
    within(body, { names }) {
      const look = begin(source, limits, base, new Map(names))
      walk(look, body)
      return { amount: returned(look), steps: look.steps, rows: look.rows }
    },
  }
  walk(begin(source, limits, base, new Map()), tokens)
}

const begin = (source: string, limits: Limits, base: Base, names: Map<string, Amount>): Look => ({
  source,
  limits,
  base,
  names,
  rows: 1,
  pending: [],
  hasMatched: false,
  folded: false,
  steps: 0,
  last: GRAPH,
  before: null,
})

const scopeOf = ({ base, names, rows }: Look): Scope => ({ ...base, names, rows: Math.min(rows, MOST_ROWS) })

const cost = (look: Look, cursor: Cursor): Given => costOf(readExpression(cursor), scopeOf(look))

function walk(look: Look, tokens: readonly Token[]): void {
  const cursor: Cursor = { tokens, at: 0, bar: false }
  let clause = ''
  while (cursor.at < tokens.length) {
    const word = wordAt(cursor)
    if (CLAUSES.has(word) && !sees(cursor, '.', 1)) {
      cursor.at++
      if (word !== 'WHERE') clause = word
      settle(look)
      if (word === 'UNION') look.before = returned(look)
      if (word === 'MATCH' && !look.hasMatched) {
        look.hasMatched = true
        look.rows *= look.limits.matched
      }
      if (word === 'CALL') call(look, cursor)
      if (word === 'UNWIND') unwind(look, cursor)
    } else if (clause === 'YIELD' && takesYielded(look, cursor)) continue
    else step(look, cursor, clause)
  }
  settle(look)
}

/** Of a UNION, what any of its branches has given. */
const returned = ({ before, last }: Look): Amount => (before ? either(before, last) : last)

/** What a procedure gives, under its own name. */
function takesYielded(look: Look, cursor: Cursor): boolean {
  const name = nameAt(cursor)
  if (name === null || wordAt(cursor, 1) === 'AS' || sees(cursor, '.', 1) || sees(cursor, '(', 1)) return false
  look.names.delete(name)
  cursor.at++
  return true
}

/** One expression of a clause, and the name that it is given. */
function step(look: Look, cursor: Cursor, clause: string): void {
  if (takes(cursor, ',', '}', ')', ']')) return
  if (clause === 'RETURN' && takes(cursor, '*')) {
    look.last = anyOf([GRAPH, ...look.names.values()])
    return
  }
  const name = nameAt(cursor)
  const binds = (clause === 'LET' && sees(cursor, '=', 1)) || (clause === 'FOR' && wordAt(cursor, 1) === 'IN')
  if (binds && name !== null) cursor.at += 2
  const { start = 0 } = cursor.tokens[cursor.at] ?? {}
  const { amount } = spend(look, clause === 'ORDER' ? sorted(look, cost(look, cursor)) : cost(look, cursor), start)
  // Behind it stand numbers of ORDER BY, SKIP and LIMIT.
  if (clause === 'RETURN') look.last = amount
  if (amount.sized && !amount.stored) look.folded = true
  if (binds && name !== null) {
    if (clause === 'FOR') look.rows *= Math.max(1, amount.length)
    look.names.set(name, clause === 'FOR' ? itemOf(amount) : amount)
  } else if (takesWord(cursor, 'AS')) bind(look, cursor, clause === 'FOR' ? itemOf(amount) : amount)
  else if (name !== null && clause === 'LIMIT') return
  if (clause === 'LIMIT') look.rows = Math.min(look.rows, Math.max(0, amount.high))
}

/** Lists are put in order element by element, each row's against those of others. */
function sorted({ rows }: Look, { amount, steps }: Given): Given {
  const compared = amount.item && !amount.stored && !amount.sized ? amount.deep * Math.min(rows, MOST_ROWS) : 0
  return { amount, steps: steps + compared }
}

function bind(look: Look, cursor: Cursor, amount: Amount): void {
  const token = cursor.tokens[cursor.at]
  const name = nameAt(cursor)
  cursor.at++
  if (!token || name === null) return
  const large = amount.length > GRAPH.length || amount.deep > GRAPH.deep || amount.high > GRAPH.high
  if (large && KEYWORDS.has(token.upper))
    throw refused(
      look.source,
      token.start,
      `call it something else than ${token.text}, which is also a word of Cypher.`,
      'endless',
    )
  look.pending.push([name, amount])
}

/** The names that a clause has given count from here; what an earlier branch of a UNION has given under the same name counts too. */
function settle(look: Look): void {
  for (const [name, amount] of look.pending)
    if (look.before) nameToo(look, name, amount)
    else look.names.set(name, amount)
  look.pending = []
}

/** A name may stand for this from here, and for what it stood for before. */
function nameToo({ names }: Look, name: string, amount: Amount): void {
  const other = names.get(name)
  names.set(name, other && other !== amount ? either(other, amount) : amount)
}

/** `UNWIND range(…) AS x` hands on rows, and can be ended; any other list is made at once. */
function unwind(look: Look, cursor: Cursor): void {
  const { start = 0 } = cursor.tokens[cursor.at] ?? {}
  const direct = wordAt(cursor) === 'RANGE' && sees(cursor, '(', 1)
  const end = direct ? behind(cursor.tokens, cursor.at + 2) : 0
  const rows = direct && cursor.tokens[end]?.upper === 'AS'
  const expression = readExpression(cursor)
  const scope = scopeOf(look)
  const { amount, steps } = rows && expression.kind === 'call' ? asRows(expression, scope) : costOf(expression, scope)
  spend(look, { amount: rows ? truth() : amount, steps }, start)
  const count = Math.max(1, Math.min(countOf(amount), MOST_ROWS))
  look.rows = amount.sized && look.folded ? Math.max(look.rows, count) : look.rows * count
  look.folded = false
  if (takesWord(cursor, 'AS')) bind(look, cursor, itemOf(amount))
}

/** Of a range that becomes rows only what it is given is made at once. */
function asRows({ name, given }: Extract<Expression, { kind: 'call' }>, scope: Scope): Given {
  const costs = given.map((each) => costOf(each, scope))
  const { amount } = callOf(
    name,
    costs.map((each) => each.amount),
  )
  return { amount, steps: costs.reduce((sum, each) => sum + each.steps, 0) }
}

/** `CALL (x) { … }` is a statement in a statement; a procedure is given values. */
function call(look: Look, cursor: Cursor): void {
  const open = sees(cursor, '(') ? behind(cursor.tokens, cursor.at + 1) : cursor.at
  const { start = 0, text } = cursor.tokens[open] ?? {}
  if (text === '{') {
    cursor.at = behind(cursor.tokens, open + 1)
    const inner: Look = { ...look, names: new Map(look.names), rows: 1, hasMatched: false, pending: [], before: null }
    walk(inner, cursor.tokens.slice(open + 1, cursor.at - 1))
    // A name within may be another one than outside, or the same.
    for (const [name, amount] of inner.names) nameToo(look, name, amount)
    look.rows =
      look.rows <= look.limits.matched && inner.rows <= look.limits.matched
        ? Math.max(look.rows, inner.rows)
        : look.rows * inner.rows
    look.steps = inner.steps
    return
  }
  const expression = readExpression(cursor)
  if (expression.kind !== 'call') return
  const scope = scopeOf(look)
  const [, asked = truth()] = expression.given.map((each) => spend(look, costOf(each, scope), start).amount)
  look.rows = Math.max(look.rows, look.limits.matched)
  if (expression.name.startsWith('db.index.fulltext.query')) assertFulltext(look.source, start, asked)
  if (expression.name.startsWith('db.index.vector.query') && !(asked.high <= GRAPH.high))
    throw refused(
      look.source,
      start,
      `a vector index is asked for ${GRAPH.high.toLocaleString('en')} neighbours at most.`,
      'endless',
    )
}

/** Counts what an expression takes. */
function spend(look: Look, cost: Given, start: number): Given {
  look.steps += cost.steps
  const { bytes, deep } = cost.amount
  if (!(look.steps <= look.limits.steps))
    throw refused(
      look.source,
      start,
      `this makes or visits ${told(look.steps)} values for one row, ${look.limits.steps.toLocaleString('en')} are allowed: Neo4j cannot end an expression that has begun. UNWIND makes rows of a list, which it can end; range(…)[..1000] takes the first ones.`,
      'endless',
    )
  if (!(bytes <= look.limits.bytes) || !(deep <= MOST_DEEP))
    throw refused(
      look.source,
      start,
      `this can make a value of ${told(Math.max(bytes, deep) / 1e6)} MB, ${look.limits.bytes / 1e6} are allowed: Neo4j does not count them as memory. UNWIND makes rows of a list.`,
      'endless',
    )
  return cost
}

const told = (number: number): string =>
  Number.isFinite(number) ? `up to ${Math.ceil(number).toLocaleString('en')}` : 'an unknown number of'
