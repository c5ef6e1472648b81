import {
  anyNumber,
  anyOf,
  between,
  countOf,
  either,
  GRAPH,
  itemOf,
  known,
  listOf,
  truth,
  type Amount,
} from './amounts.ts'
import type { Expression, Reduction, Walk } from './expression.ts'
import { added, callOf, collected, type Given } from './functions.ts'
import type { Token } from './lexer.ts'

/** What is known where an expression stands. */
export interface Scope {
  /** What names stand for, as far as the statement itself has made it. */
  names: ReadonlyMap<string, Amount>
  /** What parameters hold. */
  given: ReadonlyMap<string, Amount>
  /** Rows of which one is looked at: as many as can be collected. */
  rows: number
  /** Rows for which Neo4j works it out before it looks at the clock. */
  passing: number
  /** Rows that a MATCH is taken to find. */
  matched: number
  /** @returns steps @throws SightlineError `REFUSED` for a pattern that can take for ever */
  match(text: Amount, pattern: Amount, start: number): number
  /** What a statement within gives, and takes. */
  within(body: readonly Token[], scope: Scope): Given & { rows: number }
  /** Called at each expression: looking at a statement must not take for ever itself. */
  look(): void
}

/** Letters of most texts of a graph. */
const USUAL_TEXT = 50

/** Where many rows are looked at: one text of a graph may be as long as it is taken to be, but not all are. */
export const amongMany = (scope: Scope): Scope => ({
  ...scope,
  match: (text, pattern, start) => scope.match(text.stored ? { ...text, length: USUAL_TEXT } : text, pattern, start),
})

/** Pairs of values that are compared at a step. */
const COMPARED = 4
/** Parts of days and times that are of any size. */
const LARGE_PARTS = /^(?:epoch|nano|micro|milli)|^(?:hours|minutes|seconds)$/i

/** How much an expression gives, and how many steps Neo4j takes over it for one row without looking whether it should end. */
export function costOf(expression: Expression, scope: Scope): Given {
  scope.look()
  const free = (amount: Amount): Given => ({ amount, steps: 0 })
  switch (expression.kind) {
    case 'value':
      return free(literal(expression.value))
    case 'name':
      return free({ ...(scope.names.get(expression.name) ?? GRAPH), bytes: 0 })
    case 'parameter':
      return free(parameter(expression.name, scope))
    case 'key': {
      const { amount, steps } = costOf(expression.of, scope)
      const ofTime = LARGE_PARTS.test(expression.key) && (!amount.item || amount.item.stored)
      return { amount: ofTime ? anyNumber() : itemOf(amount), steps }
    }
    case 'item': {
      const [of, at] = [costOf(expression.of, scope), costOf(expression.at, scope)]
      return { amount: itemOf(of.amount), steps: of.steps + at.steps }
    }
    case 'slice':
      return slice(expression, scope)
    case 'call':
      return call(expression.name, all(expression.given, scope), scope)
    case 'list': {
      const { amounts, steps } = all(expression.items, scope)
      const bytes = amounts.reduce((sum, each) => sum + 32 + each.bytes, 0)
      const deep = amounts.reduce((sum, each) => sum + each.deep, 1)
      return {
        amount: { ...listOf(amounts.length, anyOf(amounts)), bytes, deep, sized: amounts.length <= 1 },
        steps: steps + amounts.length,
      }
    }
    case 'operator':
      return operator(expression.sign, costOf(expression.left, scope), costOf(expression.right, scope))
    case 'match': {
      const [text, pattern] = [costOf(expression.text, scope), costOf(expression.pattern, scope)]
      const steps = scope.match(text.amount, pattern.amount, expression.start)
      return { amount: truth(), steps: steps + text.steps + pattern.steps }
    }
    case 'walk':
      return walk(expression, scope)
    case 'reduce':
      return reduction(expression, scope)
    case 'subquery': {
      const { amount, steps, rows } = scope.within(expression.body, scope)
      if (expression.word === 'COLLECT') return { amount: collected(rows, amount, rows <= scope.matched), steps }
      return { amount: between(0, rows), steps }
    }
    case 'paths': {
      const { steps } = all(expression.parts, scope)
      const make = costOf(expression.make, scope)
      return {
        amount: collected(scope.matched, make.amount, true),
        steps: steps + make.steps,
      }
    }
    case 'choice': {
      const tests = all(expression.tests, scope)
      const results = all(expression.results, scope)
      return { amount: anyOf(results.amounts), steps: tests.steps + results.steps }
    }
  }
}

function literal(value: string | number | null): Amount {
  if (typeof value === 'string') return known([value])
  return value === null ? truth() : Number.isNaN(value) ? anyNumber() : between(value, value)
}

/** Without a value it is not looked at any further: a statement without it does not run. */
const parameter = (name: string, { given }: Scope): Amount => given.get(name) ?? { ...GRAPH, texts: [] }

function all(expressions: readonly Expression[], scope: Scope): { amounts: Amount[]; steps: number } {
  const costs = expressions.map((each) => costOf(each, scope))
  return { amounts: costs.map(({ amount }) => amount), steps: costs.reduce((sum, { steps }) => sum + steps, 0) }
}

function slice({ of, from, to }: Extract<Expression, { kind: 'slice' }>, scope: Scope): Given {
  const { amount, steps } = costOf(of, scope)
  const begin = from ? costOf(from, scope) : null
  const end = to ? costOf(to, scope) : null
  // From behind, with a number below 0, it may be all the rest.
  const most =
    end && end.amount.low >= 0 ? Math.max(0, end.amount.high - Math.max(0, begin?.amount.low ?? 0)) : Infinity
  const length = Math.min(amount.length, most)
  const share = amount.length > 0 ? length / amount.length : 0
  const cut = { ...amount, length, deep: 1 + amount.deep * (Number.isFinite(share) ? share : 0), bytes: 0 }
  // Numbers of a range are made when they are asked for: those left out never are.
  const made = of.kind === 'call' && of.name === 'range' && Number.isFinite(most) ? length : steps
  return { amount: cut, steps: made + (begin?.steps ?? 0) + (end?.steps ?? 0) }
}

function call(name: string, { amounts, steps }: ReturnType<typeof all>, { rows, matched }: Scope): Given {
  if (name === 'collect') return { amount: collected(rows, amounts[0] ?? GRAPH, rows <= matched), steps }
  if (name === 'count') return { amount: between(0, rows), steps }
  const called = callOf(name, amounts)
  return { amount: called.amount, steps: steps + called.steps }
}

function operator(sign: string, left: Given, right: Given): Given {
  const [a, b] = [left.amount, right.amount]
  const steps = left.steps + right.steps
  const most = Math.max(...[a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => Math.abs(times(x, y)))))
  switch (sign) {
    case '+': {
      const sum = added(a, b)
      return { amount: sum.amount, steps: steps + sum.steps }
    }
    case '-':
      return { amount: between(a.low - b.high, a.high - b.low), steps }
    case '*':
      return { amount: between(Math.min(a.low, b.low) < 0 ? -most : 0, most), steps }
    case '%':
      return { amount: between(Math.min(0, a.low), Math.max(0, a.high)), steps }
    case '/':
    case '^':
      return {
        amount: sign === '/' && b.low >= 1 ? between(Math.min(0, a.low), Math.max(0, a.high)) : raised(a, b, sign),
        steps,
      }
    case 'CONTAINS':
      return { amount: truth(), steps: steps + (a.stored || b.stored ? 1 : (a.length * b.length) / 1_000) }
    case 'STARTS':
      return { amount: truth(), steps: steps + b.length / 256 }
    case 'IN':
      return {
        amount: truth(),
        steps:
          steps + countOf(b) / COMPARED + (Math.min(a.deep, b.deep / Math.max(1, countOf(b))) * countOf(b)) / COMPARED,
      }
    default:
      return { amount: truth(), steps: steps + Math.min(a.deep, b.deep) / COMPARED }
  }
}

/** Without `0 * Infinity`, which is no number. */
const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y)

function raised(a: Amount, b: Amount, sign: string): Amount {
  if (a.low !== a.high || b.low !== b.high) return anyNumber()
  const value = sign === '/' ? a.low / b.low : a.low ** b.low
  return Number.isNaN(value) ? anyNumber() : between(value, value)
}

const withNames = (scope: Scope, ...names: readonly (readonly [string, Amount])[]): Scope => ({
  ...scope,
  names: new Map([...scope.names, ...names]),
})

function walk({ makes, name, list, each, make }: Walk, scope: Scope): Given {
  const walked = costOf(list, scope)
  const item = itemOf(walked.amount)
  const inner = withNames(scope, [name, item])
  const asked = all(each, inner)
  const made = make ? all(make, inner) : { amounts: [item], steps: 0 }
  const length = countOf(walked.amount)
  const steps = walked.steps + (length > 0 ? length * (1 + asked.steps + made.steps) : 0)
  return { amount: makes ? { ...listOf(length, anyOf(made.amounts)), sized: walked.amount.sized } : truth(), steps }
}

/** How many rounds of a `reduce()` are followed one by one where each adds more than the one before. */
const ROUNDS = 40

function reduction({ total, first, name, list, body }: Reduction, scope: Scope): Given {
  const walked = costOf(list, scope)
  const begun = costOf(first, scope)
  const item = itemOf(walked.amount)
  const length = countOf(walked.amount)
  const round = (amount: Amount) => {
    const { amounts, steps } = all(body, withNames(scope, [name, item], [total, amount]))
    return { amount: either(amount, anyOf(amounts)), steps }
  }
  const last = after(length, begun.amount, (amount) => round(amount).amount)
  const { steps } = length > 0 ? round(last) : { steps: 0 }
  return { amount: last, steps: walked.steps + begun.steps + (length > 0 ? length * (1 + steps) : 0) }
}

/** What comes of so many rounds: where each adds the same, that times the rest of them. */
function after(rounds: number, begun: Amount, round: (amount: Amount) => Amount): Amount {
  const seen = [begun]
  for (let count = 0; count < Math.min(rounds, ROUNDS); count++) {
    const [last = begun, before, earlier] = seen.toReversed()
    if (before && earlier && steady(earlier, before, last)) return further(before, last, rounds - count)
    seen.push(round(last))
  }
  const last = seen.at(-1) ?? begun
  return rounds > ROUNDS ? { ...further(last, last, 0), ...grownPast(seen.at(-2) ?? last, last) } : last
}

const SIZES = ['length', 'deep', 'bytes', 'high', 'low'] as const

const steady = (a: Amount, b: Amount, c: Amount): boolean =>
  SIZES.every((size) => Math.abs(c[size] - b[size]) <= Math.abs(b[size] - a[size]) * 1.000001 || c[size] === b[size])

function further(a: Amount, b: Amount, rounds: number): Amount {
  const at = (size: (typeof SIZES)[number]) => (a[size] === b[size] ? b[size] : b[size] + (b[size] - a[size]) * rounds)
  const moved = SIZES.some((size) => a[size] !== b[size])
  return {
    ...b,
    length: at('length'),
    deep: at('deep'),
    bytes: at('bytes'),
    high: at('high'),
    low: at('low'),
    texts: moved && b.texts?.length ? null : b.texts,
  }
}

const grownPast = (a: Amount, b: Amount): Partial<Amount> =>
  Object.fromEntries(
    SIZES.filter((size) => a[size] !== b[size]).map((size) => [size, size === 'low' ? -Infinity : Infinity]),
  )
