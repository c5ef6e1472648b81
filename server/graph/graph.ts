import type { ConsoleLimits } from '../neo4j/console/answer.ts'
import type { Console } from '../neo4j/console/console.ts'
import type { Database } from '../neo4j/database.ts'
import { AnyReader } from './any-reader.ts'
import { ClaimsReader } from './claims-reader.ts'
import { withNearest, withoutNearest } from './found.ts'
import { readOf, type Read } from './read.ts'
import type { GraphReader } from './reader.ts'
import { openWhich, type GraphFacts } from './which.ts'
import { openWords, type Words } from './words.ts'

/** One graph to ask: all that the server needs of it, whatever graph it is. */
export interface Graph {
  /** Answers what the program asks. Another may come while the program runs, as when a graph is loaded. */
  reader: (signal?: AbortSignal) => Promise<GraphReader>
  /** The words that a request may name. */
  words: Words
  /** Runs what people write. */
  console: Console
  /** The files that are about Neo4j itself. */
  database: Database
  limits: GraphLimits
}

/** How much may be asked for. */
export interface GraphLimits {
  /** Largest `first` and longest list of ids. */
  page: number
  /** What one statement of a person's may take. */
  statement: ConsoleLimits
  /** What one may take whose answer is sent in one piece: it is held in memory until its last row, in many times its bytes. */
  whole: ConsoleLimits
  /** What one export may take. */
  export: ConsoleLimits
}

/** Nothing is asked of Neo4j before somebody asks. */
export function openGraph({ database, console, limits }: Pick<Graph, 'database' | 'console' | 'limits'>): Graph {
  const which = openWhich(database)
  const reader: Graph['reader'] = async (signal) => readerOf(readOf(database, signal), await which())
  const words = openWords(async () => (await reader()).words())
  return { database, console, limits, reader, words }
}

/** The one place that knows which graph it is. */
export function readerOf(read: Read, { claims, keyed, fulltext, sameness, database }: GraphFacts): GraphReader {
  const missing = claims ? withNearest(read) : withoutNearest
  const any = new AnyReader(read, { claims, fulltext, sameness, database, missing })
  return claims ? new ClaimsReader(read, { database, missing, any, keyed }) : any
}
