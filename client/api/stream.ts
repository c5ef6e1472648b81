import type { Client, ExecutionResult, NetworkError } from 'graphql-sse'
import type { Written } from './ask.ts'
import { refusedBy, unanswered } from './errors.ts'
import type { Send } from './send.ts'

/** Subscriptions go here: the answer comes in pieces. */
export const STREAM = '/graphql/stream'

/** Sends a subscription. Aborting ends the answer without an error, and the statement in Neo4j at once. @throws ApiError */
export type Stream = <Data = Readonly<Record<string, unknown>>>(operation: Written, signal: AbortSignal) => Pieces<Data>

/** An answer as it comes. */
export type Pieces<Data> = AsyncIterable<ExecutionResult<Data, unknown>>

/**
 * The way to answers that come in pieces. The package for it is fetched with the first of them.
 * @param lost told when an answer breaks off on its way
 */
export function openStream(send: Send, lost: () => void = () => undefined): Stream {
  let client: Promise<Client> | undefined
  const begin = async () => {
    const { createClient } = await import('graphql-sse')
    return createClient({ url: STREAM, retryAttempts: 0, fetchFn: send })
  }
  return async function* <Data>(operation: Written, signal: AbortSignal) {
    const { query, variables, operationName } = operation
    const pieces = (await (client ??= begin())).iterate<Data>({
      query,
      ...(variables !== undefined && { variables: variables as Record<string, unknown> }),
      ...(operationName && { operationName }),
    })
    const stop = () => void pieces.return?.()
    signal.addEventListener('abort', stop, { once: true })
    try {
      if (!signal.aborted) for await (const piece of pieces) yield piece as ExecutionResult<Data, unknown>
    } catch (error) {
      if (signal.aborted) return
      const failure = await failureOf(error)
      if (failure.code === 'OFFLINE') lost()
      throw failure
    } finally {
      signal.removeEventListener('abort', stop)
      stop()
    }
  }
}

/** A refusal comes as an answer of its own; anything else means that there was none, or no more of it. */
async function failureOf(error: unknown) {
  const { response } = error as Partial<NetworkError>
  return response ? refusedBy(response as unknown as Response) : unanswered(error)
}
