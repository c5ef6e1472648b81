import type { Library } from '../library/library.ts'
import type { ConsoleLimits } from '../neo4j/console/answer.ts'
import type { Console } from '../neo4j/console/console.ts'
import type { Database } from '../neo4j/database.ts'
import type { GraphModel } from '../graph/model.ts'
import type { Vocabulary } from '../graph/vocabulary.ts'

/** What a resolver gets with every request. */
export interface Context {
  database: Database
  /** Runs what people write. */
  console: Console
  /** How much one statement of theirs may take. */
  limits: ConsoleLimits
  library: Library
  vocabulary: Vocabulary
  /** What kind of graph there is. */
  model: () => Promise<GraphModel>
  /** Largest `first` and longest list of ids. */
  maxPageSize: number
  /** Ends the request's database work when the client goes away. */
  signal: AbortSignal
}
