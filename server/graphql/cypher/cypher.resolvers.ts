import type { Piece, Summary } from '../../neo4j/console/answer.ts'
import { asParameters } from '../../library/parameters.ts'
import type { Context } from '../context.ts'
import type { CypherAnswer, CypherPiece, CypherSummary } from '../../graph/schema-types.ts'
import type { Resolvers } from '../resolver-types.ts'

const toSummary = (summary: Summary): CypherSummary => ({
  ...summary,
  cut: summary.cut && { by: summary.cut.by === 'rows' ? 'ROWS' : 'BYTES', limit: summary.cut.limit },
})

/** A whole answer at once. */
export async function collect(pieces: AsyncIterable<Piece>): Promise<CypherAnswer> {
  const answer: Partial<CypherAnswer> & { rows: CypherAnswer['rows'] } = { columns: [], rows: [] }
  for await (const piece of pieces) {
    if ('columns' in piece) answer.columns = piece.columns
    else if ('rows' in piece) for (const row of piece.rows) answer.rows.push(row)
    else answer.summary = toSummary(piece.summary)
  }
  return answer as CypherAnswer
}

async function* toPieces(pieces: AsyncIterable<Piece>): AsyncGenerator<{ cypher: CypherPiece | Error }> {
  const empty = { columns: null, rows: null, summary: null }
  try {
    for await (const piece of pieces) {
      if ('summary' in piece) yield { cypher: { ...empty, summary: toSummary(piece.summary) } }
      else yield { cypher: { ...empty, ...piece } }
    }
  } catch (error) {
    // As a value it becomes an error of the field; thrown, it would break the connection without a word.
    yield { cypher: error as Error }
  }
}

export const cypherResolvers: Resolvers = {
  Query: {
    cypherRules: (_, __, { limits }) => limits,
    cypher: (_, { statement, parameters }, { console, limits, signal }) =>
      collect(console.run(statement, asParameters(parameters), limits, signal)),
  },
}

/** What `Subscription.cypher` gives, piece by piece. */
export const cypherStream = (
  _: unknown,
  { statement, parameters }: { statement: string; parameters?: unknown },
  { console, limits, signal }: Context,
) => toPieces(console.run(statement, asParameters(parameters), limits, signal))
