import { isRecord } from '../../record.ts'

/** How much an expression can give at most, told before it runs. */
export interface Amount {
  /** If it is a number: between these. */
  low: number
  high: number
  /** Letters of a text, elements of a list. */
  length: number
  /** All that is in it, also what several lists hold together. */
  deep: number
  /** Bytes that Neo4j makes for it and does not count. What a name stands for is there already. */
  bytes: number
  /** Its elements, or the values of a map; null where they are like itself. */
  item: Amount | null
  /** The texts that it can be, where they are known. */
  texts: readonly string[] | null
  /** Whether the graph holds it so: nobody who asks has made it. */
  stored: boolean
  /** Whether the graph alone says how much it is: as rows it makes no more of them than are taken to be matched. */
  sized: boolean
}

/** Taken for what the graph holds, where nothing more is known: letters of a text, elements of a list, size of a number. */
const GRAPH_TEXT = 500
const GRAPH_LIST = 20
const GRAPH_NUMBER = 1_000_000

/** Stands in a known text for a piece that is not known, but has no `\` in it. */
export const UNREAD = '\ue000'

/** Texts that one expression may be, as far as they are followed. */
const MOST_TEXTS = 200
/** Elements in elements, as far as they are followed. */
const MOST_LEVELS = 6
/** Past this a parameter is not looked through. */
const DEEPEST = 200

const NOTHING: Amount = {
  low: 0,
  high: 0,
  length: 1,
  deep: 1,
  bytes: 0,
  item: null,
  texts: [],
  stored: false,
  sized: false,
}

/** A value of the graph: a thing, a link, a property. */
export const GRAPH: Amount = {
  low: -GRAPH_NUMBER,
  high: GRAPH_NUMBER,
  length: GRAPH_TEXT,
  deep: 10,
  bytes: 0,
  item: null,
  texts: null,
  stored: true,
  sized: true,
}

export const truth = (): Amount => NOTHING
export const between = (low: number, high: number): Amount => ({ ...NOTHING, low, high })
/** A number of which nothing is known. */
export const anyNumber = (): Amount => between(-Infinity, Infinity)

/** A text of so many letters. */
export const textOf = (length: number): Amount => ({
  ...NOTHING,
  length,
  deep: 1 + length / 64,
  bytes: 2 * length,
  texts: null,
})

export const known = (texts: readonly string[]): Amount => ({
  ...textOf(Math.max(0, ...texts.map((text) => text.length))),
  texts: texts.length > MOST_TEXTS ? null : texts,
})

/** A list of so many of these. */
export const listOf = (length: number, item: Amount): Amount => ({
  ...NOTHING,
  length,
  deep: 1 + length * item.deep,
  bytes: 32 * length + (length > 0 ? length * item.bytes : 0),
  item: cut(item, MOST_LEVELS),
  texts: [],
})

/** Past so many levels the elements are taken to be alike, and to be any of what is in them. */
function cut(amount: Amount, levels: number): Amount {
  if (!amount.item) return amount
  return levels === 0 ? whole(amount) : { ...amount, item: cut(amount.item, levels - 1) }
}

const whole = (amount: Amount): Amount =>
  amount.item ? { ...either({ ...amount, item: null }, whole(amount.item)), item: null } : amount

/** How many elements it has, if it is a list. */
export const countOf = ({ stored, length }: Amount): number => (stored ? Math.min(GRAPH_LIST, length) : length)

/** An element of it. */
export const itemOf = (amount: Amount): Amount => ({ ...(amount.item ?? amount), bytes: 0 })

/** Either of them. */
export function either(a: Amount, b: Amount): Amount {
  const texts = a.texts && b.texts ? [...new Set([...a.texts, ...b.texts])] : null
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    length: Math.max(a.length, b.length),
    deep: Math.max(a.deep, b.deep),
    bytes: Math.max(a.bytes, b.bytes),
    item: a.item || b.item ? either(itemOf(a), itemOf(b)) : null,
    texts: texts && texts.length > MOST_TEXTS ? null : texts,
    stored: a.stored && b.stored,
    sized: a.sized && b.sized,
  }
}

/** One of several. */
export const anyOf = (amounts: readonly Amount[]): Amount => {
  const [first, ...rest] = amounts
  return first ? rest.reduce(either, first) : NOTHING
}

/** What a parameter holds, as JSON (values.ts): it is there already. */
export const amountOf = (value: unknown): Amount => ({ ...measure(value, 0), bytes: 0 })

function measure(value: unknown, level: number): Amount {
  if (typeof value === 'string') return known([value])
  if (typeof value === 'number') return between(value, value)
  if (level > DEEPEST) return { ...anyNumber(), length: Infinity, deep: Infinity, texts: null }
  if (Array.isArray(value)) return listOf(value.length, anyOf(value.map((each) => measure(each, level + 1))))
  if (!isRecord(value)) return truth()
  if (typeof value.$type === 'string') return tagged(value.$type, value._value, level)
  const values = Object.values(value)
  return listOf(values.length, anyOf(values.map((each) => measure(each, level + 1))))
}

function tagged(type: string, inner: unknown, level: number): Amount {
  // A map may hold a `valueOf` of its own.
  const number = typeof inner === 'object' ? NaN : Number(inner)
  if (type === 'Integer' || type === 'Float') return Number.isNaN(number) ? anyNumber() : between(number, number)
  if (type === 'Map' && isRecord(inner)) return measure({ ...inner, $type: null }, level)
  // Days, times and points: what is in them has a size of its own.
  return { ...anyNumber(), length: typeof inner === 'string' ? inner.length : 1, texts: null }
}
