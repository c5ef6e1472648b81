import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { isRecord } from '../../record.ts'

/** What is known of a file of a stopped store: its bytes, and a checksum of them or, of a large one, of its ends. */
interface FileMark {
  bytes: number
  sum: number
}

/** Every file of a store, by its name. */
export type FileMarks = Readonly<Record<string, FileMark>>

/** Of a larger file only this much is read at each end: a store of any size is looked through in the time that a stop has. */
const END_BYTES = 512 * 1024

/** The folder of the one database that holds the graph. */
export const storeOf = (home: { neo4j: string }): string => path.join(home.neo4j, 'data/databases/neo4j')

/** What the files of a stopped store are like. */
export function markFiles(folder: string): FileMarks {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => name !== 'database_lock' && statSync(path.join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, markOf(path.join(folder, name))]))
}

/** What is not as it was, in words; null when all is. Files that have come are none of a stopped store, and harm nobody. */
export function whatChanged(folder: string, before: FileMarks): string | null {
  const now = markFiles(folder)
  for (const [name, was] of Object.entries(before)) {
    const found = now[name]
    if (!found) return `${name} is gone`
    if (found.bytes !== was.bytes) return `${name} has ${found.bytes} bytes, and had ${was.bytes}`
    if (found.sum !== was.sum) return `${name} holds other bytes than it did`
  }
  return null
}

/** Marks that were written down, or null where what is there is none. */
export function toFileMarks(value: unknown): FileMarks | null {
  if (!isRecord(value)) return null
  const marks = Object.entries(value).flatMap(([name, mark]) => {
    const { bytes, sum } = isRecord(mark) ? mark : {}
    return typeof bytes === 'number' && typeof sum === 'number' ? [[name, { bytes, sum }] as const] : []
  })
  return Object.fromEntries(marks)
}

function markOf(file: string): FileMark {
  const bytes = statSync(file).size
  const opened = openSync(file, 'r')
  try {
    const read = (from: number, length: number) => {
      const part = Buffer.alloc(length)
      return part.subarray(0, readSync(opened, part, 0, length, from))
    }
    const whole = bytes <= 2 * END_BYTES
    const sum = whole ? crc32(read(0, bytes)) : crc32(read(bytes - END_BYTES, END_BYTES), crc32(read(0, END_BYTES)))
    return { bytes, sum }
  } finally {
    closeSync(opened)
  }
}
