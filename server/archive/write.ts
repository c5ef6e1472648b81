import { existsSync } from 'node:fs'
import { link, open, rm, type FileHandle } from 'node:fs/promises'
import type { Part } from '../claims/whole.ts'
import { codeOf, messageOf } from '../errors.ts'
import { StartError } from '../start-error.ts'
import { archiveLine, endLine, HEAD } from './lines.ts'

/** How many lines of each kind. */
export type Counts = Record<Part, number>

/** What reads all that is to be written; it may begin anew. @returns what it did not tell, in words */
export type ReadAll = (begin: () => Promise<(part: Part, item: unknown) => Promise<void>>) => Promise<string[]>

/** Letters that are written at once. */
const PIECE = 65_536

/**
 * Writes an archive. The file has its name once it is whole.
 * @throws StartError for a file that is there, or cannot be written
 */
export async function writeArchive(file: string, readAll: ReadAll): Promise<{ counts: Counts; lost: string[] }> {
  if (existsSync(file)) throw isThere(file)
  const part = `${file}.${process.pid}.part`
  const out = await open(part, 'wx', 0o600).catch((error: unknown) => {
    throw unwritable(file, error)
  })
  try {
    let counts = none()
    let text = ''
    const lost = await readAll(async () => {
      await onDisk(file, () => out.truncate(0))
      counts = none()
      text = HEAD
      return async (kind, item) => {
        counts[kind]++
        text += archiveLine(kind, item)
        if (text.length < PIECE) return
        await put(file, out, text)
        text = ''
      }
    })
    await put(file, out, text + endLine(counts))
    await onDisk(file, () => out.sync())
    // Unlike a rename it writes over nothing that came meanwhile.
    await onDisk(file, () => link(part, file))
    return { counts, lost }
  } finally {
    await out.close()
    await rm(part, { force: true })
  }
}

const none = (): Counts => ({ record: 0, claim: 0, mention: 0, view: 0 })

/** Behind what is there: what a reading that began anew had written is gone. */
const put = (file: string, out: FileHandle, text: string): Promise<unknown> =>
  onDisk(file, async () => out.write(text, (await out.stat()).size))

async function onDisk<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? isThere(file) : unwritable(file, error)
  }
}

const isThere = (file: string) =>
  new StartError(`${file} is there already.`, 'Name another file, or move that one away.')
const unwritable = (file: string, error: unknown) =>
  new StartError(
    `${file} cannot be written: ${messageOf(error)}`,
    'Name a file in a folder that is there, may be written, and has room. Nothing was left.',
    { cause: error },
  )
