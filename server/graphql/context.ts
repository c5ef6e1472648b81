import type { Database } from '../neo4j/database.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a resolver gets with every request. */
export interface Context {
  database: Database
  vocabulary: Vocabulary
  /** Largest `first` and longest list of ids. */
  maxPageSize: number
  /** Ends the request's database work when the client goes away. */
  signal: AbortSignal
}
