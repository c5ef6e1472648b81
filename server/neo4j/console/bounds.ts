import { amountOf, anyOf, countOf, either, GRAPH, itemOf, truth, type Amount } from './amounts.ts'
import { spend, spendSent, spendUnlooked, type Limits } from './budget.ts'
import { compared, sorted } from './comparing.ts'
import { amongMany, costOf, type Scope } from './cost.ts'
import { assertFulltext } from './fulltext.ts'
import type { Expression } from './expression.ts'
import { callOf, type Given } from './functions.ts'
import { refused, type Token } from './lexer.ts'
import { matchSteps } from './patterns.ts'
import { atOnce, beginning, find, limitTo, match, MOST_ROWS, project, unwindTo, type Passing } from './passing.ts'
import { projectionAt } from './projection.ts'
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

/** Expressions that are looked at, those of a `reduce()` several times. */
const MOST_LOOKS = 100_000
/** Clauses, where the names that were given in the one before count. */
const CLAUSES = new Set(
  'MATCH OPTIONAL WITH RETURN UNWIND CALL UNION WHERE ORDER SKIP OFFSET LIMIT YIELD LET FOR FILTER NEXT FINISH'.split(
    ' ',
  ),
)

type Base = Omit<Scope, 'names' | 'rows' | 'passing'>

/** A statement that is looked at, and what has come of it so far. */
interface Look extends Passing {
  source: string
  limits: Limits
  base: Base
  names: Map<string, Amount>
  /** Names that the clause gives; they count after it. */
  pending: [string, Amount][]
  /** Whether rows have been collected, and no list has become rows since: the first makes again what was there. */
  folded: boolean
  steps: number
  /** Steps for all rows that come before a look at the clock, of the whole statement. */
  unlooked: { steps: number }
  /** What RETURN has given. */
  last: Amount
  /** What a row of the answer holds in all. */
  sent: number
  /** What the branches of a UNION before this one have given. */
  before: Amount | null
}

/**
 * That nothing in a statement takes for ever where Neo4j cannot end it: within one row, and within some hundred or thousand, it does not look whether it
 * should. Rows themselves may be any number, and take any time.
 * @returns what a row of the answer holds at most, as `Amount.deep` counts
 * @throws SightlineError `REFUSED`
 */
export function assertBounded(
  source: string,
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
  limits: Limits,
): number {
  let looks = 0
  const unlooked = { steps: 0 }
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
    within(body, { names, passing }) {
      const look = begin({ source, limits: inside(limits), base, unlooked }, new Map(names), passing)
      walk(look, body)
      return { amount: returned(look), steps: look.steps, rows: look.rows }
    },
  }
  const look = begin({ source, limits, base, unlooked }, new Map(), 1)
  walk(look, tokens)
  return look.sent
}

const begin = (
  parts: Pick<Look, 'source' | 'limits' | 'base' | 'unlooked'>,
  names: Map<string, Amount>,
  outer: number,
): Look => ({
  ...parts,
  names,
  ...beginning(outer),
  pending: [],
  folded: false,
  steps: 0,
  last: GRAPH,
  sent: 0,
  before: null,
})

/** What a statement within gives is not sent. */
const inside = (limits: Limits): Limits => ({ ...limits, sent: Infinity })

const scopeOf = (look: Look): Scope => ({
  ...look.base,
  names: look.names,
  rows: Math.min(look.rows, MOST_ROWS),
  passing: atOnce(look),
})

function walk(look: Look, tokens: readonly Token[]): void {
  const cursor: Cursor = { tokens, at: 0, bar: false }
  let clause = ''
  while (cursor.at < tokens.length) {
    const word = wordAt(cursor)
    if (CLAUSES.has(word) && !sees(cursor, '.', 1)) {
      cursor.at++
      if (word !== 'WHERE') clause = word
      settle(look)
      if (word === 'WITH' || word === 'RETURN') look.projection = projectionAt(tokens, cursor.at)
      if (word === 'UNION') {
        look.before = returned(look)
        look.branched = true
      }
      if (word === 'MATCH') match(look, look.limits)
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
  const { start: at = 0 } = cursor.tokens[cursor.at] ?? {}
  if (clause === 'RETURN' && takes(cursor, '*')) {
    const given = [GRAPH, ...look.names.values()]
    look.last = anyOf(given)
    for (const { deep } of given)
      look.sent = spendSent(deep, look.sent, look.limits, { source: look.source, start: at })
    return
  }
  const name = nameAt(cursor)
  const binds = (clause === 'LET' && sees(cursor, '=', 1)) || (clause === 'FOR' && wordAt(cursor, 1) === 'IN')
  if (binds && name !== null) cursor.at += 2
  const { start = 0 } = cursor.tokens[cursor.at] ?? {}
  const expression = readExpression(cursor)
  const { amount } = take(look, start, (scope) =>
    clause === 'ORDER' ? sorted(look, costOf(expression, scope)) : costOf(expression, scope),
  )
  // Behind it stand numbers of ORDER BY, SKIP and LIMIT.
  if (clause === 'RETURN') {
    look.last = amount
    look.sent = spendSent(amount.deep, look.sent, look.limits, { source: look.source, start })
  }
  if (amount.sized && !amount.stored) look.folded = true
  if (binds && name !== null) {
    if (clause === 'FOR') unwindTo(look, look.rows * Math.max(1, amount.length))
    look.names.set(name, clause === 'FOR' ? itemOf(amount) : amount)
  } else if (takesWord(cursor, 'AS')) bind(look, cursor, clause === 'FOR' ? itemOf(amount) : amount)
  else if (name !== null && clause === 'LIMIT') return
  if (clause === 'LIMIT') limitTo(look, amount.high)
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
  project(look)
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
  let amount = truth()
  take(look, start, (scope) => {
    const given = rows && expression.kind === 'call' ? asRows(expression, scope) : costOf(expression, scope)
    amount = given.amount
    return rows ? { ...given, amount: truth() } : given
  })
  const count = Math.max(1, Math.min(countOf(amount), MOST_ROWS))
  unwindTo(look, amount.sized && look.folded ? Math.max(look.rows, count) : look.rows * count)
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
    const { names, passing } = look
    const inner: Look = {
      ...begin({ ...look, limits: inside(look.limits) }, new Map(names), passing),
      steps: look.steps,
      folded: look.folded,
      last: look.last,
    }
    walk(inner, cursor.tokens.slice(open + 1, cursor.at - 1))
    // A name within may be another one than outside, or the same.
    for (const [name, amount] of inner.names) nameToo(look, name, amount)
    look.rows =
      look.rows <= look.limits.matched && inner.rows <= look.limits.matched
        ? Math.max(look.rows, inner.rows)
        : look.rows * inner.rows
    look.steps = inner.steps
    look.passing = inner.passing
    look.single &&= inner.single
    return
  }
  const expression = readExpression(cursor)
  if (expression.kind !== 'call') return
  const [, asked = truth()] = expression.given.map((each) => take(look, start, (scope) => costOf(each, scope)).amount)
  look.rows = Math.max(look.rows, look.limits.matched)
  find(look)
  if (expression.name.startsWith('db.index.fulltext.query')) assertFulltext(look.source, start, asked)
  if (expression.name.startsWith('db.index.vector.query') && !(asked.high <= GRAPH.high))
    throw refused(
      look.source,
      start,
      `a vector index is asked for ${GRAPH.high.toLocaleString('en')} neighbours at most.`,
      'endless',
    )
}

/** Counts what an expression takes, for one row and for those that come before a look at the clock. */
function take(look: Look, start: number, costs: (scope: Scope) => Given): Given {
  const { source, limits, unlooked } = look
  const place = { source, start, rows: atOnce(look) }
  const scope = scopeOf(look)
  const given = costs(scope)
  look.steps = spend(given, look.steps, limits, place)
  const fits = ({ steps }: Given) => unlooked.steps + (steps + compared(look, given)) * place.rows <= limits.unlooked
  const { steps } = fits(given) ? given : costs(amongMany(scope))
  unlooked.steps = spendUnlooked(steps + compared(look, given), unlooked.steps, limits, place)
  return given
}
