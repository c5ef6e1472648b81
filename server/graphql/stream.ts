import type { RequestHandler, Response } from 'express'
import { GraphQLError, parse, specifiedRules, validate } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/express'
import { drained } from '../drained.ts'
import type { Context } from './context.ts'
import { cutExtension } from './cut.ts'
import { formatError } from './format-error.ts'
import { LIMITS, withinLimits } from './limits.ts'
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
    // Nothing has run: what GraphQL found wrong with the operation is for the one who wrote it.
    if (!error.path && !error.originalError)
      return new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions },
      })
    const { message, extensions } = formatError(error.toJSON(), error, log)
    return new GraphQLError(message, { path: error.path, ...(extensions && { extensions }) })
  }
  const handler = createHandler({
    schema,
    context: ({ context: { res } }) => ({ ...contextOf(res) }),
    validate: (_, document) => validate(schema, document, [...specifiedRules, withinLimits]),
    async onNext(context, request, result) {
      const { res } = request.context
      if (!(await drained(res, PATIENCE_MS))) res.destroy()
      return { ...result, ...(result.errors && { errors: result.errors.map(shown) }), ...cutExtension(context) }
    },
  })
  return (request, response, next) => {
    // A page of another site can send other types without asking first.
    if (!request.is('application/json'))
      return void response.status(415).json({
        errors: [{ message: 'Send the operation as application/json.', extensions: { code: 'BAD_USER_INPUT' } }],
      })
    const refusal = tooManyTokens(request.body?.query)
    if (refusal)
      return void response
        .status(400)
        .json({ errors: [{ message: refusal, extensions: { code: 'TOO_LARGE', max: LIMITS.tokens } }] })
    void handler(request, response).catch(next)
  }
}

/** What is wrong with a text that is too long to be read; null for any other, whose mistakes the handler tells. */
function tooManyTokens(query: unknown): string | null {
  try {
    if (typeof query === 'string') parse(query, { maxTokens: LIMITS.tokens, noLocation: true })
    return null
  } catch (error) {
    return error instanceof Error && error.message.includes('tokens') ? error.message : null
  }
}

/** A reader that takes nothing for so long has gone away, or holds what it asked for in this server's memory. */
const PATIENCE_MS = 30_000
