import { readFileSync, rmSync } from 'node:fs'
import { isRecord } from '../../record.ts'
import { toCounts, type Counts } from './counts.ts'
import { writeWhole } from './whole-file.ts'

/** What a dump holds, in a file of its name beside it. */
export interface Contents {
  /** When it was made, in ISO 8601. */
  made: string
  /** The Neo4j whose store it is. */
  neo4j: string
  /** The version of the graph; 0 where it is not known. */
  graphVersion: number
  counts: Counts
}

const besideOf = (dump: string) => `${dump}.json`

/** Writes down what a dump holds. */
export const writeContents = (dump: string, contents: Contents): void =>
  writeWhole(besideOf(dump), `${JSON.stringify(contents, null, 2)}\n`)

/** Where there is no dump to hold it. */
export const forgetContents = (dump: string): void => rmSync(besideOf(dump), { force: true })

/** What was written down of a dump; null where nothing was, or it cannot be read. */
export function readContents(dump: string): Contents | null {
  try {
    const said: unknown = JSON.parse(readFileSync(besideOf(dump), 'utf8'))
    const counts = isRecord(said) ? toCounts(said.counts) : null
    if (!isRecord(said) || !counts) return null
    const { made, neo4j, graphVersion } = said
    return {
      made: typeof made === 'string' ? made : 'at a time that is not known',
      neo4j: typeof neo4j === 'string' ? neo4j : 'unknown',
      graphVersion: typeof graphVersion === 'number' ? graphVersion : 0,
      counts,
    }
  } catch {
    return null
  }
}
