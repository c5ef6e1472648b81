import type { SourceClaim, SourceRecord } from '../claims/claim.ts'
import type { Row } from './row.ts'

/** What one row says. */
export interface Said {
  records: SourceRecord[]
  claims: SourceClaim[]
  /** What of it is kept as it stands though it cannot be quite right, in words. */
  doubts: { column: string; what: string }[]
}

/** A dataset that comes as a table: a file of `server/imports`, and a line in `formats.ts`. */
export interface Format {
  /** Its word, as `--as` names it. */
  id: string
  title: string
  /** The column by which its rows are told apart. */
  key: string
  /** Names of columns by which it is known. */
  columns: readonly string[]
  /** Names of others that it is read from: a file without one of them would say less, without a word. */
  needs: readonly string[]
  /** Whether a row holds no data, such as the second line of names that some files have. */
  passes(row: Row): boolean
  /** @param day on which it is recorded @throws UnreadableRow */
  said(row: Row, day: string): Said
}
