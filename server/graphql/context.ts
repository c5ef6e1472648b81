import type { Graph } from '../graph/graph.ts'
import type { Library } from '../library/library.ts'
import type { Saved } from '../saved/saved.ts'

/** What a resolver gets with every request. */
export interface Context {
  graph: Graph
  library: Library
  saved: Saved
  /** Ends the request's work in Neo4j when the client goes away. */
  signal: AbortSignal
}
