import type { Json } from '../neo4j/console/values.ts'
import { tokenize, type Token } from '../neo4j/console/lexer.ts'

/** Deeper lists and maps are nobody's example. */
const DEEPEST = 50

class NotALiteral extends Error {}

/** The tokens of a literal, as they are read from left to right. */
interface Reading {
  tokens: readonly Token[]
  at: number
  /** Lists and maps that are open. */
  depth: number
}

/**
 * A Cypher literal as JSON: text, number, truth value, null, list or map.
 * @returns undefined for anything else, such as a call
 */
export function literalAsJson(cypher: string): Json | undefined {
  let tokens: Token[]
  try {
    tokens = tokenize(cypher)
  } catch {
    // A text without an end: no literal, whatever else it is.
    return undefined
  }
  const reading: Reading = { tokens, at: 0, depth: 0 }
  try {
    const found = readValue(reading)
    return reading.at === tokens.length ? found : undefined
  } catch (error) {
    if (error instanceof NotALiteral) return undefined
    throw error
  }
}

/** Goes past a sign. @returns false when another comes next */
function passes(reading: Reading, sign: string): boolean {
  const next = reading.tokens[reading.at]
  if (next?.type !== 'sign' || next.text !== sign) return false
  reading.at++
  return true
}

function readValue(reading: Reading): Json {
  const negative = passes(reading, '-')
  const token = reading.tokens[reading.at++]
  if (token?.type === 'number') return Number(token.text) * (negative ? -1 : 1)
  if (negative || !token) throw new NotALiteral()
  if (token.type === 'string') return token.text
  if (token.type === 'word' && token.upper === 'NULL') return null
  if (token.type === 'word' && ['TRUE', 'FALSE'].includes(token.upper)) return token.upper === 'TRUE'
  if (token.text === '[') return readUntil(reading, ']', readValue)
  if (token.text === '{') return Object.fromEntries(readUntil(reading, '}', readEntry))
  throw new NotALiteral()
}

function readEntry(reading: Reading): readonly [string, Json] {
  const key = reading.tokens[reading.at++]
  if (!key || !passes(reading, ':')) throw new NotALiteral()
  return [key.text, readValue(reading)]
}

function readUntil<T>(reading: Reading, close: string, readItem: (reading: Reading) => T): T[] {
  const items: T[] = []
  if (++reading.depth > DEEPEST) throw new NotALiteral()
  if (!passes(reading, close)) {
    do items.push(readItem(reading))
    while (passes(reading, ','))
    if (!passes(reading, close)) throw new NotALiteral()
  }
  reading.depth--
  return items
}
