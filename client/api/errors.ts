import type { CombinedError } from '@urql/core'

/** What went wrong, in words for the reader. `code` is the server's, or one of `OFFLINE`, `TIMEOUT`, `BROKEN_OFF`, `UNKNOWN`. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** What else the server said: ids that are not there, a limit. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }
}

interface Refusal {
  message: string
  extensions?: Readonly<Record<string, unknown>> | undefined
}

/** One of an answer's `errors`. */
export const refused = ({ message, extensions = {} }: Refusal): ApiError =>
  new ApiError(message, String(extensions.code ?? 'UNKNOWN'), extensions)

/** A request that brought no answer at all. */
export const unanswered = (error: unknown): ApiError =>
  error instanceof Error && error.name === 'TimeoutError'
    ? new ApiError('The server took too long to answer.', 'TIMEOUT')
    : new ApiError('The server cannot be reached.', 'OFFLINE')

/** An answer that is none of GraphQL's: from something between, or from a server that failed before it could say why. */
export const unreadable = ({ status, statusText }: Response): ApiError =>
  new ApiError(
    `The server answered with ${`${status} ${statusText}`.trim()}, and not in JSON. Its log says more.`,
    'UNKNOWN',
  )

/** Why a server refused, from the body of its answer. */
export async function refusedBy(response: Response): Promise<ApiError> {
  try {
    const { errors } = (await response.json()) as { errors: [Refusal] }
    return refused(errors[0])
  } catch {
    return unreadable(response)
  }
}

/** What urql brings in place of an answer. */
export function toApiError({ graphQLErrors: [first], networkError }: CombinedError): ApiError {
  return first ? refused(first) : unanswered(networkError)
}
