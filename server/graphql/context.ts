import { SightlineError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { Library } from '../library/library.ts'
import type { Saved } from '../saved/saved.ts'
import type { Cut } from './cut.ts'

/** What a resolver gets with every request. */
export interface Context {
  graph: Graph
  library: Library
  saved: Saved
  /** Ends the request's work in Neo4j when the client goes away. */
  signal: AbortSignal
  /** False for a query that came by GET, which a browser sends for any page without asking first. */
  posted: boolean
  /** Fields of the answer that were cut. */
  cut: Cut[]
}

/**
 * Before a statement runs that may take its whole time: such a request is sent with POST.
 * @throws SightlineError `REFUSED`
 */
export function assertPosted(field: string, { posted }: Context): void {
  if (!posted)
    throw new SightlineError(
      'REFUSED',
      `${field}: it runs a statement, which is not done for GET. Send it with POST, as application/json (urql: preferGetMethod: false).`,
      { rule: 'get' },
    )
}
