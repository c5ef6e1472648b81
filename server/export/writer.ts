import type { Json } from '../neo4j/console/values.ts'

/** Turns an answer into text, piece by piece. As long as all pieces were empty, nothing has been sent and an error can still be told. */
export interface Writer {
  begin(columns: readonly string[]): string
  rows(rows: readonly Json[][]): string
  /** @throws SightlineError when the answer does not suit the format */
  end(): string
}
