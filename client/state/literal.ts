import { isPastLargest } from './json-numbers.ts'

/** Reads Cypher literals as JSON values, exactly: the other way round than `asLiteral` (query-file.ts). Pure. */

class NotALiteral extends Error {}

/** Calls of a text that stand for a value of their own, as Neo4j's JSON names its type. */
const CALLS: Readonly<Record<string, string>> = {
  date: 'Date',
  time: 'Time',
  localtime: 'LocalTime',
  localdatetime: 'LocalDateTime',
  datetime: 'OffsetDateTime',
  duration: 'Duration',
}

const BLANKS = /(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/y
const NUMBER = /-?(?:0x[\da-f]+|0o[0-7]+|(?:\d+\.\d+|\.\d+|\d+)(?:e[+-]?\d+)?)(?![\p{L}\p{N}_])/iuy
const WORD = /[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)+`/uy
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
/** Deeper lists and maps are nobody's value. */
const DEEPEST = 50

/** A text as it is read from left to right. */
class Reading {
  depth = 0
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  /** What a sticky pattern finds here, and goes past it. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? null
    this.at += found?.length ?? 0
    return found
  }

  /** Goes past blanks and a sign. @returns false when another comes */
  passes(sign: string): boolean {
    this.take(BLANKS)
    if (!this.text.startsWith(sign, this.at)) return false
    this.at += sign.length
    return true
  }
}

/**
 * The literal that a text has at a place.
 * @returns its value and where it ends; null for anything else, such as an expression
 */
export function literalAt(text: string, at: number): { value: unknown; end: number } | null {
  const reading = new Reading(text, at)
  try {
    const value = readValue(reading)
    return { value, end: reading.at }
  } catch (error) {
    if (error instanceof NotALiteral) return null
    throw error
  }
}

function readValue(reading: Reading): unknown {
  reading.take(BLANKS)
  const sign = reading.text[reading.at] ?? ''
  if (sign === "'" || sign === '"') return readText(reading, sign)
  if (reading.passes('[')) return readUntil(reading, ']', readValue)
  if (reading.passes('{')) return asMap(readUntil(reading, '}', readEntry))
  const number = reading.take(NUMBER)
  if (number !== null) return asNumber(number)
  const word = reading.take(WORD)?.toLowerCase() ?? ''
  if (word === 'null') return null
  if (word === 'true' || word === 'false') return word === 'true'
  const type = Object.hasOwn(CALLS, word) ? CALLS[word] : undefined
  if (!type || !reading.passes('(')) throw new NotALiteral()
  const inner = readValue(reading)
  if (typeof inner !== 'string' || !reading.passes(')')) throw new NotALiteral()
  return { $type: type === 'OffsetDateTime' && !isZoned(inner) ? 'LocalDateTime' : type, _value: inner }
}

/** Whether a moment says where on earth, or how far from Greenwich. */
export const isZoned = (moment: string): boolean => /\[|Z$|[+-]\d{2}:?\d{2}$/.test(moment)

/** As JSON holds it: a whole number beyond 2^53 by its digits, a whole one with a point as what it is. */
function asNumber(text: string): unknown {
  const negative = text.startsWith('-')
  const digits = negative ? text.slice(1) : text
  if (!/^(0x|0o|\d+$)/i.test(digits)) {
    if (isPastLargest(text)) throw new NotALiteral()
    const number = Number(text)
    return Number.isInteger(number) ? { $type: 'Float', _value: String(number) } : number
  }
  const whole = BigInt(digits) * (negative ? -1n : 1n)
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : { $type: 'Integer', _value: String(whole) }
}

/** A key called `$type` would be read as a tag. */
const asMap = (entries: readonly (readonly [string, unknown])[]) => {
  const map = Object.fromEntries(entries)
  return Object.hasOwn(map, '$type') ? { $type: 'Map', _value: map } : map
}

function readText(reading: Reading, quote: string): string {
  let text = ''
  for (reading.at++; reading.at < reading.text.length; reading.at++) {
    const letter = reading.text[reading.at] as string
    if (letter === quote) {
      reading.at++
      return text
    }
    if (letter !== '\\') text += letter
    else text += readEscape(reading)
  }
  throw new NotALiteral()
}

function readEscape(reading: Reading): string {
  const code = /^u([\da-f]{4})/i.exec(reading.text.slice(reading.at + 1))?.[1]
  if (code) {
    reading.at += 5
    return String.fromCharCode(Number.parseInt(code, 16))
  }
  const letter = reading.text[++reading.at] ?? ''
  return ESCAPES[letter] ?? letter
}

function readEntry(reading: Reading): readonly [string, unknown] {
  reading.take(BLANKS)
  const sign = reading.text[reading.at] ?? ''
  const key = sign === "'" || sign === '"' ? readText(reading, sign) : reading.take(WORD)
  if (key === null || !reading.passes(':')) throw new NotALiteral()
  return [key.startsWith('`') ? key.slice(1, -1).replaceAll('``', '`') : key, readValue(reading)]
}

function readUntil<T>(reading: Reading, close: string, readItem: (reading: Reading) => T): T[] {
  const items: T[] = []
  if (++reading.depth > DEEPEST) throw new NotALiteral()
  if (!reading.passes(close)) {
    do items.push(readItem(reading))
    while (reading.passes(','))
    if (!reading.passes(close)) throw new NotALiteral()
  }
  reading.depth--
  return items
}
