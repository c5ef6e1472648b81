import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isRecord } from '../../record.ts'
import { toCounts, type Counts, type Seen } from './counts.ts'
import { writeWhole } from './whole-file.ts'
import { markFiles, storeOf, toFileMarks, type FileMarks } from './store-files.ts'

/** What a store was like when its server stopped in order. */
interface Stop {
  counts: Counts
  bookmark: string
  /** Left out once a server has begun on them: from then on they change. */
  files?: FileMarks
}

/** What a home remembers of its store, in one file beside it. */
export interface StoreRecord {
  /** The Neo4j that had it last. */
  neo4j: string
  /** The major version of the Java that ran it. */
  java: number
  /** Left out while a server runs, and after one that was killed. */
  stop?: Stop
}

/** The folders of a home. */
export interface Place {
  path: string
  neo4j: string
}

/** Where the record stands. */
export const recordFile = (home: Pick<Place, 'path'>): string => path.join(home.path, 'store.json')

/** What is remembered of the store of a home; null for one of an earlier version, and where there is no store. */
export function readRecord(home: Place): StoreRecord | null {
  if (!existsSync(storeOf(home))) return null
  try {
    const said: unknown = JSON.parse(readFileSync(recordFile(home), 'utf8'))
    if (!isRecord(said) || typeof said.neo4j !== 'string' || typeof said.java !== 'number') return null
    const stop = toStop(said.stop)
    return { neo4j: said.neo4j, java: said.java, ...(stop && { stop }) }
  } catch {
    return null
  }
}

/** Whether a store was stopped in order: its Neo4j then has nothing to recover, and so nothing to write before it is read. */
export const leftInOrder = (home: Place): boolean => readRecord(home)?.stop?.files !== undefined

function toStop(said: unknown): Stop | null {
  if (!isRecord(said) || typeof said.bookmark !== 'string') return null
  const counts = toCounts(said.counts)
  const files = toFileMarks(said.files)
  return counts && { counts, bookmark: said.bookmark, ...(files && { files }) }
}

export const writeRecord = (home: Pick<Place, 'path'>, record: StoreRecord): void =>
  writeWhole(recordFile(home), `${JSON.stringify(record)}\n`)

/** Writes down what a server left that has just stopped in order. */
export const recordStop = (home: Place, { neo4j, java }: StoreRecord, { counts, bookmark }: Seen): void =>
  writeRecord(home, { neo4j, java, stop: { counts, bookmark, files: markFiles(storeOf(home)) } })

/** Where another store has taken the place of the one that was remembered. */
export const forgetRecord = (home: Pick<Place, 'path'>): void => rmSync(recordFile(home), { force: true })
