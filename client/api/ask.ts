import { persistedExchange } from '@urql/exchange-persisted'
import { retryExchange } from '@urql/exchange-retry'
import {
  cacheExchange,
  Client,
  fetchExchange,
  type AnyVariables,
  type OperationContext,
  type OperationResult,
  type TypedDocumentNode,
} from '@urql/core'
import { ApiError, toApiError, unanswered, unreadable } from './errors.ts'
import type { Send } from './send.ts'

/** Queries and mutations go here. */
export const ANSWERS = '/graphql'

/** Past this a request is given up: no spinner turns for ever. */
const TIMEOUT_MS = 15_000

/** A database that is starting or busy is asked again by itself, for about three seconds: the first view of a page is worth the wait. */
const AGAIN = { initialDelayMs: 400, maxDelayMs: 1_500, maxNumberAttempts: 5, randomDelay: false }
const PASSES = new Set(['DATABASE_UNAVAILABLE', 'BUSY'])

/** The GraphQL client of the page. Its document cache makes going back to a thing instant. */
export const createClient = (send: Send, url = ANSWERS) =>
  new Client({
    url,
    exchanges: [
      cacheExchange,
      retryExchange({
        ...AGAIN,
        retryIf: (error, { kind }) => kind === 'query' && PASSES.has(toApiError(error).code),
      }),
      persistedExchange({ preferGetForPersistedQueries: false, enableForMutation: true, generateHash: hashOf }),
      fetchExchange,
    ],
    preferGetMethod: false,
    fetch: (input, init) =>
      send(input, {
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

/** Asks once, for what a person has just done. @throws ApiError */
export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  /** True for what changes outside the page: asked anew, not taken from the cache. */
  anew = false,
): Promise<Data> {
  const context: Partial<OperationContext> = anew ? { requestPolicy: 'network-only' } : {}
  return answerOf(await client.query(document, variables, context).toPromise())
}

/** Has the server keep or remove something. @throws ApiError */
export const change = async <Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> => answerOf(await client.mutation(document, variables).toPromise())

function answerOf<Data>({ data, error }: Pick<OperationResult<Data>, 'data' | 'error'>): Data {
  if (error) throw toApiError(error)
  if (!data) throw new ApiError('The server gave no answer.', 'EMPTY')
  return data
}

/** An operation as someone wrote it. */
export interface Written {
  query: string
  variables?: unknown
  operationName?: string | null | undefined
}

/** Sends an operation as it is written, and gives the answer as it comes, errors and all. @throws ApiError when there is none */
export async function askAsWritten(send: Send, operation: Written, signal?: AbortSignal): Promise<object> {
  let response
  try {
    response = await send(ANSWERS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operation),
      ...(signal && { signal }),
    })
  } catch (error) {
    throw unanswered(error)
  }
  return response.json().catch(() => {
    throw unreadable(response)
  })
}
