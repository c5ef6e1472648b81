import { persistedExchange } from '@urql/exchange-persisted'
import {
  cacheExchange,
  Client,
  fetchExchange,
  type AnyVariables,
  type CombinedError,
  type TypedDocumentNode,
} from '@urql/core'

/** Past this a request is given up: no spinner turns for ever. */
const TIMEOUT_MS = 15_000

/** The GraphQL client of the page. Its document cache makes going back to a thing instant. */
export const createClient = (url = '/graphql') =>
  new Client({
    url,
    exchanges: [
      cacheExchange,
      persistedExchange({ preferGetForPersistedQueries: false, enableForMutation: true, generateHash: hashOf }),
      fetchExchange,
    ],
    preferGetMethod: false,
    fetch: (input, init) =>
      fetch(input, {
        ...init,
        ...(init?.body && { body: hashOrText(init.body) }),
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(init?.signal ? [init.signal] : [])]),
      }),
  })

/** The hash that generation gave the operation; its text goes along only when the server does not know it. */
const hashOf = async (_: string, document: object) =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? null

/** A server that does not know the hash (it was updated under an open page) is sent the text alone: with both it would compare them. */
function hashOrText(body: BodyInit): BodyInit {
  if (typeof body !== 'string') return body
  const request = JSON.parse(body) as { query?: string; extensions?: unknown }
  if (request.query) delete request.extensions
  return JSON.stringify(request)
}

/** What went wrong, in words for the reader. `code` is the server's. */
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

export function toApiError(error: CombinedError): ApiError {
  const [first] = error.graphQLErrors
  if (first) return new ApiError(first.message, String(first.extensions.code ?? 'UNKNOWN'), first.extensions)
  const late = error.networkError?.name === 'TimeoutError'
  return new ApiError(
    late ? 'The server took too long to answer.' : 'The server cannot be reached.',
    late ? 'TIMEOUT' : 'OFFLINE',
  )
}

/** Asks once, for what a person has just done. @throws ApiError */
export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  /** True for what changes outside the page: asked anew, not taken from the cache. */
  anew = false,
): Promise<Data> {
  const { data, error } = await client
    .query(document, variables, anew ? { requestPolicy: 'network-only' } : {})
    .toPromise()
  if (error) throw toApiError(error)
  if (!data) throw new ApiError('The server gave no answer.', 'EMPTY')
  return data
}
