import type { PlanStep } from './plan.ts'
import type { Json } from './values.ts'

/** How much one statement may take. */
export interface ConsoleLimits {
  /** Longest time in Neo4j, in milliseconds. */
  timeoutMs: number
  /** Rows; past them the answer is cut, and says so. */
  rows: number
  /** Bytes of the answer, roughly; past them it is cut, and says so. */
  bytes: number
  /** Rows that a statement gives by its own end, where it is asked for one more: that one is kept back, and says that there are more. */
  first?: number
}

/** How an answer ended. */
export interface Summary {
  rows: number
  /** False when the answer was cut. */
  complete: boolean
  /** Which limit cut it, or null. */
  cut: { by: 'rows' | 'bytes' | 'first'; limit: number } | null
  elapsedMs: number
  plan: PlanStep[] | null
  /** What Neo4j remarks on the statement, for example that a label is not in the graph. */
  notices: { title: string; description: string }[]
}

/** An answer comes in pieces: its columns, rows as they arrive, and how it ended. */
export type Piece = { columns: string[] } | { rows: Json[][] } | { summary: Summary }
