import type { RequestHandler, Response } from 'express'
import { GraphQLError, specifiedRules, validate } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/express'
import type { Context } from './context.ts'
import { formatError } from './format-error.ts'
import { withinLimits } from './limits.ts'
import { buildSchema } from './schema.ts'

/**
 * Answers subscriptions as server-sent events (the graphql-sse protocol, distinct connections). A client that goes away ends its
 * statement.
 * @param contextOf what resolvers get with a request
 * @param log where the causes of hidden errors go
 */
export function streamGraphql(contextOf: (response: Response) => Context, log: (line: string) => void): RequestHandler {
  const schema = buildSchema()
  const shown = (error: GraphQLError) => {
    const { message, extensions } = formatError(error.toJSON(), error, log)
    return new GraphQLError(message, { path: error.path, ...(extensions && { extensions }) })
  }
  const handler = createHandler<{ context: Context }>({
    schema,
    context: ({ context: { res } }) => contextOf(res) as unknown as { context: Context },
    validate: (_, document) => validate(schema, document, [...specifiedRules, withinLimits]),
    onNext: (_, __, result) => (result.errors ? { ...result, errors: result.errors.map(shown) } : result),
  })
  return (request, response, next) => void handler(request, response).catch(next)
}
