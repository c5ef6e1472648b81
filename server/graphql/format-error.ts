import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { SightlineError } from '../errors.ts'

/** Errors of GraphQL itself that are safe to show as they are: they quote only what the client sent. */
const SAFE = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
])

/**
 * What of an error reaches the client: our own errors with code and details, GraphQL's about the request; of anything else only a
 * reference that stands in the server's log with the cause. Driver messages, addresses and stack traces never leave.
 * @param log where the cause goes
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (line: string) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  }
  if (original instanceof SightlineError) {
    const internal = original.code === 'DATABASE_ERROR'
    const reference = internal ? noted(original, log) : undefined
    return {
      message: original.message,
      ...place,
      extensions: { code: original.code, ...original.details, ...(reference && { reference }) },
    }
  }
  const code = isAboutRequest(original) ? 'BAD_REQUEST' : String(formatted.extensions?.code ?? '')
  if (SAFE.has(code)) {
    // Apollo gives every validation error its own code; one with a limit is ours (limits.ts).
    const { max } = formatted.extensions ?? {}
    return {
      message: formatted.message,
      ...place,
      extensions: max === undefined ? { code } : { code: 'TOO_LARGE', max },
    }
  }
  const reference = noted(original, log)
  return {
    message: `Something went wrong in the server. Its log has more under ${reference}.`,
    ...place,
    extensions: { code: 'INTERNAL', reference },
  }
}

/** Some of Apollo's errors about a request, as for a hash that is not its text's, have an HTTP status and no code. */
function isAboutRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false
  const { http } = error.extensions
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400
}

function noted(error: unknown, log: (line: string) => void): string {
  const reference = randomUUID().slice(0, 8)
  const cause = error instanceof Error && error.cause ? error.cause : error
  log(`[${reference}] ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`)
  return reference
}
