import type { Client } from '@urql/core'
import { ask } from '../../../api/ask.ts'
import { graphql } from '../../../gql/index.ts'
import { statementsOf } from '../../../state/statements.ts'
import type { Problem } from './language-worker.ts'

const RefusalsDocument = graphql(`
  query Refusals($statements: [String!]!, $parameters: JSON) {
    cypherRefusals(statements: $statements, parameters: $parameters) {
      statement
      message
      offset
    }
  }
`)

/** Statements that the server looks at, at once. */
const MOST = 100
/** They are taken out of the text when it runs. */
const PARAM_LINE = /^\s*:params?\b/i

/** What of a text the server would refuse to run, in its own words, where it stands. @throws ApiError */
export async function refusalsIn(
  client: Client,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Problem[]> {
  const spans = statementsOf(text)
    .filter(({ from, to }) => !PARAM_LINE.test(text.slice(from, to)))
    .slice(0, MOST)
  if (spans.length === 0) return []
  const statements = spans.map(({ from, to }) => text.slice(from, to))
  const { cypherRefusals } = await ask(client, RefusalsDocument, { statements, parameters })
  return cypherRefusals.flatMap(({ statement, message, offset }) => {
    const span = spans[statement]
    if (!span) return []
    const from = Math.min(span.from + offset, span.to)
    const word = /^[\p{L}\p{N}_.]+/u.exec(text.slice(from, span.to))?.[0].length ?? 1
    // Line and column are told of the statement by itself; the mark says where.
    const words = message.replace(/^Line \d+, column \d+: /, '')
    return [{ from, to: Math.min(from + word, text.length), message: `Refused: ${words}`, severity: 'error' as const }]
  })
}
