import type { GraphQLResolveInfo } from 'graphql'
import type { ConsoleLimits, Piece, Summary } from '../../neo4j/console/answer.ts'
import { SightlineError } from '../../errors.ts'
import { asParameters } from '../../library/parameters.ts'
import { runWithOneMore } from '../../library/one-more.ts'
import { asSent } from '../../library/sent.ts'
import { assertPosted, type Context } from '../context.ts'
import { noteCut } from '../cut.ts'
import type { CypherAnswer, CypherPiece, CypherRefusal, CypherSummary } from '../../graph/schema-types.ts'
import type { Resolvers } from '../resolver-types.ts'

const toSummary = (summary: Summary): CypherSummary => ({
  ...summary,
  cut: summary.cut && { ...summary.cut, by: LIMIT[summary.cut.by] },
})
const LIMIT = { rows: 'ROWS', bytes: 'BYTES', first: 'FIRST' } as const

/** A whole answer at once. */
export async function collect(pieces: AsyncIterable<Piece>): Promise<CypherAnswer> {
  const rows: CypherAnswer['rows'] = []
  let columns: string[] = []
  let summary: Summary | undefined
  for await (const piece of pieces) {
    if ('columns' in piece) columns = piece.columns
    else if ('rows' in piece) for (const row of piece.rows) rows.push(row)
    else summary = piece.summary
  }
  if (!summary) throw new Error('An answer has to end in its summary.')
  return { columns, rows, summary: toSummary(summary) }
}

async function* toPieces(
  pieces: AsyncIterable<Piece>,
  ended: (summary: CypherSummary) => void,
): AsyncGenerator<{ cypher: CypherPiece | Error }> {
  const empty = { columns: null, rows: null, summary: null }
  try {
    for await (const piece of pieces) {
      if (!('summary' in piece)) yield { cypher: { ...empty, ...piece } }
      else {
        const summary = toSummary(piece.summary)
        ended(summary)
        yield { cypher: { ...empty, summary } }
      }
    }
  } catch (error) {
    // As a value it becomes an error of the field; thrown, it would break the connection without a word.
    yield { cypher: error instanceof Error ? error : new Error(String(error)) }
  }
}

export const cypherResolvers: Resolvers = {
  Query: {
    cypherRules: (_, __, { graph }) => graph.limits.statement,
    cypherRefusals(_, { statements, parameters }, { graph }) {
      if (statements.length > MOST_ASKED)
        throw new SightlineError(
          'TOO_LARGE',
          `statements: ${statements.length} are more than the ${MOST_ASKED} allowed.`,
          { argument: 'statements', max: MOST_ASKED },
        )
      const given = asParameters(parameters)
      return statements.flatMap((source, statement) => {
        const refusal = refusalOf(source, given, graph)
        return refusal ? { statement, ...refusal } : []
      })
    },
    async cypher(_, asked, context, info) {
      assertPosted('cypher', context)
      const answer = await collect(run(asked, context, context.graph.limits.whole))
      noteCut(context, info, answer.summary)
      return answer
    },
  },
}

/** Statements that can be asked about at once. */
const MOST_ASKED = 100

/** Why a statement would not run, or null, by what it goes through when it does. */
function refusalOf(
  source: string,
  given: Readonly<Record<string, unknown>>,
  { console }: Context['graph'],
): Omit<CypherRefusal, 'statement'> | null {
  try {
    const { statement, parameters } = asSent({ statement: source, parameters: given })
    console.check(statement, parameters)
    return null
  } catch (error) {
    if (!(error instanceof SightlineError)) throw error
    const { rule, offset } = error.details
    return {
      message: error.message,
      rule: typeof rule === 'string' ? rule : null,
      offset: typeof offset === 'number' ? offset : 0,
    }
  }
}

interface Asked {
  statement: string
  parameters?: unknown
}

function run(asked: Asked, { graph, signal }: Context, limits: ConsoleLimits) {
  const sent = asSent({ ...asked, parameters: asParameters(asked.parameters) })
  return runWithOneMore(graph.console, sent, limits, signal)
}

/** What is wrong before anything runs becomes an error of the field too. */
async function* later(asked: Asked, context: Context) {
  yield* run(asked, context, context.graph.limits.statement)
}

/** What `Subscription.cypher` gives, piece by piece. */
export const cypherStream = (_: unknown, asked: Asked, context: Context, info: GraphQLResolveInfo) =>
  toPieces(later(asked, context), (summary) => noteCut(context, info, summary))
