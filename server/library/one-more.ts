import type { Piece, ConsoleLimits } from '../neo4j/console/answer.ts'
import type { Console } from '../neo4j/console/console.ts'

/** What to run: a statement with its parameters. */
interface Asked {
  statement: string
  parameters: Readonly<Record<string, unknown>>
}

const ENDS = /\bLIMIT\s+\$(?:first|`first`)$/
/** What stands behind the last word of a statement. */
const REMARKS = /(?:\s|;|\/\/[^\n]*(?:\n|$)|\/\*(?:(?!\*\/)[^])*\*\/)+$/
const LOOKED_INTO = /^\s*(?:CYPHER\s+\S+\s+)?(?:EXPLAIN|PROFILE)\b/i

/**
 * How many rows a statement gives at most by its own end, `LIMIT $first`; null where it does not end so. Of several parts put together it would limit
 * the last alone, and what is looked into is run as it stands.
 */
export function firstOf({ statement: whole, parameters }: Asked): number | null {
  const first = wholeNumber(parameters.first)
  const statement = whole.replace(REMARKS, '')
  if (first === null || !Number.isSafeInteger(first + 1) || first < 0) return null
  if (!ENDS.test(statement) || LOOKED_INTO.test(statement)) return null
  return statement.split(/\$(?:first\b|`first`)/).length === 2 && !/\bUNION\b/i.test(withoutInner(statement))
    ? first
    : null
}

/** As a number of JSON, or as a value of Neo4j's that JSON writes with its type. */
function wholeNumber(value: unknown): number | null {
  if (typeof value === 'number') return value
  const tagged = typeof value === 'object' && value !== null && '$type' in value && '_value' in value ? value : null
  return tagged?.$type === 'Integer' && typeof tagged._value !== 'object' ? Number(tagged._value) : null
}

/** Without what stands in braces: parts of it, and maps. */
function withoutInner(statement: string): string {
  const less = statement.replaceAll(/\{[^{}]*\}/g, '')
  return less === statement ? less : withoutInner(less)
}

/**
 * Runs a statement in the console. One that ends in `LIMIT $first` is asked for one row more, which is kept back: when it comes, the answer says that it
 * was cut there, and nobody takes the first 50 for all.
 */
export function runWithOneMore(
  console: Console,
  asked: Asked,
  limits: ConsoleLimits,
  signal?: AbortSignal,
): AsyncGenerator<Piece, void> {
  const { statement, parameters } = asked
  const first = firstOf(asked)
  if (first === null) return console.run(statement, parameters, limits, signal)
  return console.run(statement, { ...parameters, first: first + 1 }, { ...limits, first }, signal)
}
