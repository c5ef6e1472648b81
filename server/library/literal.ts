import type { Json } from '../neo4j/console/values.ts'
import { tokenize, type Token } from '../neo4j/console/lexer.ts'

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
  let at = 0
  let depth = 0
  const take = (sign: string) => tokens[at]?.type === 'sign' && tokens[at]?.text === sign && (at++, true)

  function value(): Json {
    const negative = take('-')
    const token = tokens[at++] as Token | undefined
    if (token?.type === 'number') return Number(token.text) * (negative ? -1 : 1)
    if (negative || !token) throw new NotALiteral()
    if (token.type === 'string') return token.text
    if (token.type === 'word' && token.upper === 'NULL') return null
    if (token.type === 'word' && ['TRUE', 'FALSE'].includes(token.upper)) return token.upper === 'TRUE'
    if (token.text === '[') return until(']', value)
    if (token.text === '{')
      return Object.fromEntries(
        until('}', () => {
          const key = tokens[at++]
          if (!key || !take(':')) throw new NotALiteral()
          return [key.text, value()] as const
        }),
      )
    throw new NotALiteral()
  }

  function until<T>(close: string, item: () => T): T[] {
    const items: T[] = []
    if (++depth > DEEPEST) throw new NotALiteral()
    if (take(close)) return (depth--, items)
    do items.push(item())
    while (take(','))
    if (!take(close)) throw new NotALiteral()
    depth--
    return items
  }

  try {
    const found = value()
    return at === tokens.length ? found : undefined
  } catch (error) {
    if (error instanceof NotALiteral) return undefined
    throw error
  }
}

/** Deeper lists and maps are nobody's example. */
const DEEPEST = 50

class NotALiteral extends Error {}
