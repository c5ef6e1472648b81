import type { GraphiQLProps } from 'graphiql'
import type { Written } from '../../api/ask.ts'
import type { ApiError } from '../../api/errors.ts'
import { joined, type Piece } from '../../api/pieces.ts'
import type { Server } from '../../api/server.ts'
import { kindOf } from './operation.ts'

type Fetcher = GraphiQLProps['fetcher']
type Params = Parameters<Fetcher>[0]
type Ways = Pick<Server, 'askAsWritten' | 'stream'>

interface Sink {
  next(answer: object): void
  complete(): void
}

/** An answer that GraphiQL can stop waiting for: the server then ends the statement in Neo4j. */
const stoppable = (start: (sink: Sink, signal: AbortSignal) => Promise<void>) => ({
  subscribe(sink: Sink) {
    const gone = new AbortController()
    const ifWanted: Sink = {
      next: (answer) => !gone.signal.aborted && sink.next(answer),
      complete: () => !gone.signal.aborted && sink.complete(),
    }
    void start(ifWanted, gone.signal).then(ifWanted.complete)
    return { unsubscribe: () => gone.abort() }
  },
})

/**
 * Sends an operation. What goes wrong on the way is an answer too: it says what to do, in GraphQL's own form.
 * @param refusal why variables as they are written cannot be sent: GraphiQL hands on what JavaScript has made of them
 */
export const fetcherFor = (ways: Ways, refusal: () => string | null) =>
  ((params: Params) => {
    const refused = params.variables ? refusal() : null
    if (refused) return stoppable(async (sink) => sink.next({ errors: [{ message: refused }] }))
    const { streamed, several } = kindOf(params.query, params.operationName)
    // GraphiQL reads the name of what is typed after a pause: until then it sends the name of what stood there before.
    const operation = several ? params : { ...params, operationName: undefined }
    const isSchema = params.operationName === 'IntrospectionQuery'
    return stoppable((sink, signal) =>
      streamed ? stream(ways, operation, sink, signal) : once(ways, operation, isSchema, sink, signal),
    )
  }) as Fetcher

async function once({ askAsWritten }: Ways, operation: Written, isSchema: boolean, sink: Sink, signal: AbortSignal) {
  try {
    const answer = await askAsWritten(operation, signal)
    sink.next(isSchema ? byName(answer) : answer)
  } catch (error) {
    sink.next(failure(error as ApiError))
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

async function stream(ways: Ways, operation: Written, sink: Sink, signal: AbortSignal) {
  let whole: Piece | null = null
  let next = performance.now()
  const show = () => {
    if (!whole) return
    const begun = performance.now()
    sink.next(whole)
    next = performance.now() + Math.max(SHOW_MS, (performance.now() - begun) / DRAWING)
  }
  try {
    for await (const piece of ways.stream(operation, signal)) {
      whole = joined(whole, piece)
      if (performance.now() > next) show()
    }
  } catch (error) {
    // What has come so far stays, with what went wrong beside it.
    whole = joined(whole, failure(error as ApiError))
  }
  show()
}

const KEPT = 'The operation is kept: run it again when the server is back.'

const failure = ({ message, code }: ApiError): Piece => ({
  errors: [{ message: code === 'OFFLINE' ? `${message} ${KEPT}` : message, extensions: { code } }],
})
