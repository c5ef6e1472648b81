import type { GraphiQLProps } from 'graphiql'
import { createClient, NetworkError, type ExecutionResult } from 'graphql-sse'
import { joined, type Piece } from '../../api/pieces.ts'
import { ANSWERS, kindOf, STREAM } from './operation.ts'

type Fetcher = GraphiQLProps['fetcher']
type Params = Parameters<Fetcher>[0]

const client = createClient({ url: STREAM, retryAttempts: 0 })

interface Sink {
  next(answer: object): void
  complete(): void
}

/** An answer that GraphiQL can stop waiting for. @param start begins, and returns how to end */
const stoppable = (start: (sink: Sink) => () => void) => ({
  subscribe: (sink: Sink) => ({ unsubscribe: start(sink) }),
})

/** Sends an operation. What goes wrong on the way is an answer too: it says what to do, in GraphQL's own form. */
export const fetcher = ((params) =>
  stoppable((sink) => {
    const { streamed, several } = kindOf(params.query, params.operationName)
    // GraphiQL reads the name of what is typed after a pause: until then it sends the name of what stood there before.
    const operation = several ? params : { ...params, operationName: undefined }
    return streamed ? stream(operation, sink) : once(operation, sink, params.operationName === 'IntrospectionQuery')
  })) as Fetcher

/** Stopping goes away, and the server then ends the statement in Neo4j. */
function once(params: Params, sink: Sink, isSchema: boolean): () => void {
  const gone = new AbortController()
  void answerTo(params, isSchema, gone.signal).then((answer) => {
    if (gone.signal.aborted) return
    sink.next(answer)
    sink.complete()
  })
  return () => gone.abort()
}

async function answerTo(params: Params, isSchema: boolean, signal: AbortSignal): Promise<object> {
  let response
  try {
    response = await fetch(ANSWERS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
      signal,
    })
    const answer = (await response.json()) as object
    return isSchema ? byName(answer) : answer
  } catch {
    if (response && !signal.aborted)
      return failure(
        `The server answered with ${response.status} ${response.statusText}, and not in JSON. Its log says more.`,
        'UNKNOWN',
      )
    return unreachable(signal.aborted)
  }
}

/** The docs list types in the order in which they come: by name they are found. */
function byName(answer: { data?: { __schema?: { types?: { name: string }[] } } }): object {
  answer.data?.__schema?.types?.sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return answer
}

/** Drawing a long answer takes its time: at most this share of the time goes into it. */
const DRAWING = 1 / 5
const SHOW_MS = 250

function stream(params: Params, sink: Sink): () => void {
  let whole: Piece | null = null
  let next = performance.now()
  const show = () => {
    if (!whole) return
    const begun = performance.now()
    sink.next(whole)
    next = performance.now() + Math.max(SHOW_MS, (performance.now() - begun) / DRAWING)
  }
  return client.subscribe<Record<string, unknown>, unknown>(
    {
      query: params.query,
      variables: params.variables as Record<string, unknown>,
      operationName: params.operationName ?? undefined,
    },
    {
      next(piece: ExecutionResult<Record<string, unknown>, unknown>) {
        whole = joined(whole, piece)
        if (performance.now() > next) show()
      },
      error(error) {
        // What has come so far stays, with what went wrong beside it.
        whole = joined(
          whole,
          error instanceof NetworkError && error.response
            ? failure(`${error.message}.`, 'UNKNOWN')
            : unreachable(false),
        )
        show()
        sink.complete()
      },
      complete() {
        show()
        sink.complete()
      },
    },
  )
}

const failure = (message: string, code: string): Piece => ({ errors: [{ message, extensions: { code } }] })

function unreachable(stopped: boolean): Piece {
  if (!stopped) window.dispatchEvent(new Event('sightline:offline'))
  return failure(
    'The server cannot be reached. The operation is kept: run it again when the server is back.',
    'OFFLINE',
  )
}
