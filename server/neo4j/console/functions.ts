import {
  anyNumber,
  anyOf,
  between,
  either,
  GRAPH,
  itemOf,
  known,
  listOf,
  textOf,
  truth,
  UNREAD,
  type Amount,
} from './amounts.ts'

/** What a function gives, and what it takes beside reading what it is given: steps, each about as long as one of a list. */
export interface Given {
  amount: Amount
  steps: number
}

type Rule = (given: readonly Amount[]) => Given

/** Letters that are copied in the time of one step, and pairs of letters that are compared. */
const COPIED = 256
const COMPARED = 1_000
/** Letters up to which a text that is made of known ones is known too. */
const LONGEST_KNOWN = 10_000
/** Reading a number from a text takes the square of its length: a million digits take twenty seconds. */
const READ = 2_000

const first = ([amount = GRAPH]: readonly Amount[]): Amount => amount
const free = (amount: Amount): Given => ({ amount, steps: 0 })
/** As long as what is given, or less. */
const shorter: Rule = (given) => free(first(given).stored ? GRAPH : textOf(first(given).length))
const same: Rule = (given) => free(first(given))
const size: Rule = (given) => free(between(0, first(given).length))

/** A text made of a known one is known too. */
const mapped =
  (make: (text: string) => string, growth = 1): Rule =>
  (given) => {
    const { texts, length } = first(given)
    const read = texts && texts.length > 0 && !texts.some((text) => text.includes(UNREAD))
    if (first(given).stored) return free(GRAPH)
    return { amount: read ? known(texts.map(make)) : textOf(length * growth), steps: length / COPIED }
  }

const range: Rule = ([from = GRAPH, to = GRAPH, step]) => {
  const up = to.high - from.low
  const span = Math.max(0, step && step.low <= 0 ? Math.max(up, from.high - to.low) : up) + 1
  const least = step ? Math.max(1, step.low > 0 ? step.low : -step.high) : 1
  const length = span / (least > 0 ? least : 1)
  const item = between(Math.min(from.low, to.low), Math.max(from.high, to.high))
  return { amount: { ...listOf(length, item), bytes: 0 }, steps: length }
}

const split: Rule = ([text = GRAPH, by = GRAPH]) => {
  const pieces = text.length + 1
  const item = text.stored ? GRAPH : textOf(text.length)
  return {
    amount: { ...listOf(pieces, item), deep: 2 * pieces, bytes: 40 * pieces + 2 * text.length },
    steps: pieces + (text.length * by.length) / COMPARED,
  }
}

const replaced: Rule = ([text = GRAPH, from = GRAPH, to = GRAPH]) => {
  const [only] = from.texts ?? []
  // Each letter may be replaced; an empty text is found also before and behind each.
  const least = from.texts && from.texts.length > 0 ? Math.min(...from.texts.map((each) => each.length)) : 0
  const found = least === 0 ? text.length + 1 : text.length / least
  const length = text.length + found * to.length
  const steps = length / COPIED + (text.length * from.length) / COMPARED
  const [into] = to.texts ?? []
  const plain = from.texts?.length === 1 && to.texts?.length === 1 && only !== undefined && into !== undefined
  if (
    plain &&
    length <= LONGEST_KNOWN &&
    text.texts &&
    text.texts.length > 0 &&
    !text.texts.some((each) => each.includes(UNREAD))
  )
    return { amount: known(text.texts.map((each) => each.replaceAll(only, into))), steps }
  // Nothing can end a quotation in a pattern when there is no \ in it.
  if (plain && only === '\\' && !into.includes('\\')) return { amount: { ...textOf(length), texts: [UNREAD] }, steps }
  return { amount: textOf(length), steps }
}

const numeric: Rule = ([value = GRAPH]) => {
  const steps = value.stored ? 0 : value.length ** 2 / READ
  if (value.stored) return { amount: GRAPH, steps }
  if (!value.texts) return { amount: anyNumber(), steps }
  if (value.texts.length === 0) return { amount: between(value.low, value.high), steps }
  // Java reads more as numbers: digits of other scripts, hexadecimal ones, an ending `d`.
  if (value.texts.some((text) => /\p{Nd}/u.test(text) && !PLAIN_NUMBER.test(text)))
    return { amount: anyNumber(), steps }
  const numbers = value.texts.map(Number).filter((number) => !Number.isNaN(number))
  return { amount: between(Math.min(0, ...numbers), Math.max(0, ...numbers)), steps }
}

const PLAIN_NUMBER = /^\s*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\s*$/

/** Days and times. Their parts are as large as those of the graph's, unless they are made of other numbers. */
const temporal: Rule = ([value]) => {
  const written = value?.texts?.length && value.texts.every((text) => /^\d{4}(?:-|$)/.test(text))
  return free(!value || value.stored || written ? GRAPH : { ...anyNumber(), texts: null })
}

/** Aggregates and others whose answer is bounded by how many rows there are. */
export const collected = (rows: number, item: Amount, sized: boolean): Amount => ({
  ...listOf(rows, item),
  // Of what the graph holds Neo4j counts the memory.
  ...(sized ? { deep: rows + item.deep } : {}),
  bytes: 0,
  sized,
})

const graphList: Rule = () => free(collected(20, GRAPH, true))
/** A name of which nothing is known. */
const GRAPH_WORD: Amount = textOf(GRAPH.length)
const joinedList: Rule = (given) => free(listOf(first(given).length, itemOf(first(given))))

/** Functions that give one number or one duration, of which nothing is known. */
const NUMBERS = [
  ...['sum', 'stdev', 'stdevp', 'log', 'log10', 'exp', 'tan', 'cot', 'acos', 'asin', 'atan', 'atan2', 'haversin'],
  ...['degrees', 'radians', 'timestamp', 'point.distance'],
  ...['duration.between', 'duration.indays', 'duration.inmonths', 'duration.inseconds'],
]

/** In lower case. What is not here is taken to give a number of any size, or a text as long as all that it was given. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['range', range],
  ['split', split],
  ['replace', replaced],
  ...['size', 'length', 'char_length', 'character_length', 'cardinality'].map((name): [string, Rule] => [name, size]),
  ...['left', 'right', 'substring', 'btrim'].map((name): [string, Rule] => [name, shorter]),
  ['trim', mapped((text) => text.trim())],
  ['ltrim', mapped((text) => text.trimStart())],
  ['rtrim', mapped((text) => text.trimEnd())],
  ...['tolower', 'lower'].map((name): [string, Rule] => [name, mapped((text) => text.toLowerCase())]),
  ...['toupper', 'upper'].map((name): [string, Rule] => [name, mapped((text) => text.toUpperCase(), 3)]),
  ['normalize', mapped((text) => text.normalize(), 18)],
  ...['tostring', 'tostringornull'].map((name): [string, Rule] => [name, texted]),
  ...['tointeger', 'tofloat', 'tointegerornull', 'tofloatornull'].map((name): [string, Rule] => [name, numeric]),
  ...['toboolean', 'tobooleanornull', 'exists', 'isempty', 'isnan'].map((name): [string, Rule] => [
    name,
    () => free(truth()),
  ]),
  ...['tointegerlist', 'tofloatlist', 'tostringlist', 'tobooleanlist'].map((name): [string, Rule] => [
    name,
    (given) => {
      const { amount, steps } = (name === 'tostringlist' ? texted : numeric)([itemOf(first(given))])
      return { amount: listOf(first(given).length, amount), steps: (1 + steps) * first(given).length }
    },
  ]),
  ...['reverse', 'tail', 'nullif'].map((name): [string, Rule] => [name, reversed]),
  ...['head', 'last'].map((name): [string, Rule] => [name, (given) => free(itemOf(first(given)))]),
  ...['abs', 'round', 'floor', 'ceil'].map((name): [string, Rule] => [name, grown]),
  ...['sign', 'rand', 'cos', 'sin', 'pi', 'e'].map((name): [string, Rule] => [name, () => free(between(-4, 4))]),
  ...NUMBERS.map((name): [string, Rule] => [name, () => free(anyNumber())]),
  ['sqrt', (given) => free(between(0, Math.max(1, first(given).high)))],
  ...['min', 'max', 'avg', 'properties', 'startnode', 'endnode'].map((name): [string, Rule] => [name, same]),
  ...['percentilecont', 'percentiledisc'].map((name): [string, Rule] => [name, same]),
  ['coalesce', (given) => free(anyOf(given))],
  ...['nodes', 'relationships', 'labels'].map((name): [string, Rule] => [name, graphList]),
  ['keys', (given) => (first(given).stored ? graphList(given) : free(listOf(first(given).length, GRAPH_WORD)))],
  ...['type', 'elementid', 'valuetype', 'shortestpath'].map((name): [string, Rule] => [name, () => free(GRAPH)]),
  ...['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration'].map((name): [string, Rule] => [
    name,
    temporal,
  ]),
  ['date.truncate', (given) => temporal(given.slice(1))],
  ['datetime.truncate', (given) => temporal(given.slice(1))],
  ['point', joinedList],
])

function texted(given: readonly Amount[]): Given {
  const value = first(given)
  if (value.stored) return free(GRAPH)
  if (value.texts?.length === 0 && value.low === value.high) return free(known([String(value.low)]))
  // A number has so many digits, a date so many letters.
  return free(value.texts && value.texts.length > 0 ? value : textOf(Math.max(32, value.length)))
}

function reversed(given: readonly Amount[]): Given {
  const value = first(given)
  return value.stored
    ? free(GRAPH)
    : { amount: { ...value, texts: value.texts?.length ? null : value.texts }, steps: value.length / COPIED }
}

function grown(given: readonly Amount[]): Given {
  const { low, high } = first(given)
  const most = Math.max(Math.abs(low), Math.abs(high)) + 1
  return free(between(-most, most))
}

/** @param name in lower case */
export function callOf(name: string, given: readonly Amount[]): Given {
  const rule = RULES.get(name)
  if (rule) return rule(given)
  const length = given.reduce((sum, each) => sum + each.length, 0)
  return {
    amount: {
      ...anyNumber(),
      length: Math.max(GRAPH.length, length),
      deep: GRAPH.deep + length,
      bytes: 2 * length,
      item: GRAPH,
      texts: null,
      stored: false,
      sized: false,
    },
    steps: length / COPIED,
  }
}

/** Two values joined by `+`: numbers, texts or lists. */
export function added(left: Amount, right: Amount): Given {
  const length = left.length + right.length
  const list = left.item || right.item
  const steps = length / COPIED
  const sums = { low: left.low + right.low, high: left.high + right.high }
  if (list) {
    const item = either(left.item ?? left, right.item ?? right)
    // What stands in both already stays where it is: the new list points to it.
    return {
      amount: {
        ...listOf(length, { ...item, bytes: 0 }),
        deep: left.deep + right.deep,
        bytes: 8 * length + left.bytes + right.bytes,
        sized: left.sized && right.sized,
      },
      steps: steps + length / 8,
    }
  }
  const made = left.texts && right.texts && pairs(left.texts, right.texts)
  const numbers = left.texts?.length === 0 && right.texts?.length === 0
  if (numbers) return { amount: { ...truth(), ...sums }, steps: 0 }
  return {
    amount: {
      ...textOf(length),
      ...sums,
      texts: made && length <= LONGEST_KNOWN && made.length > 0 && made.length <= 200 ? made : null,
      item: null,
    },
    steps,
  }
}

const pairs = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((a) => right.map((b) => a + b))
