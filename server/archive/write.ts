import { once } from 'node:events'
import { createWriteStream, existsSync, rmSync, type WriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { Part } from '../claims/whole.ts'
import { StartError } from '../start-error.ts'
import { archiveLine, HEAD } from './lines.ts'

/** How many lines of each kind. */
export type Counts = Record<Part, number>

/** What reads all that is to be written; it may begin anew. @returns what it did not tell, in words */
export type ReadAll = (begin: () => Promise<(part: Part, item: unknown) => Promise<void>>) => Promise<string[]>

/**
 * Writes an archive. The file has its name once it is whole.
 * @throws StartError for a file that is there
 */
export async function writeArchive(file: string, readAll: ReadAll): Promise<{ counts: Counts; lost: string[] }> {
  if (existsSync(file)) throw new StartError(`${file} is there already.`, 'Name another file, or move that one away.')
  const part = `${file}.part`
  let counts: Counts = none()
  let end = async () => {}
  try {
    const lost = await readAll(async () => {
      await end()
      counts = none()
      const out = createWriteStream(part, { mode: 0o600 })
      end = async () => finished(out.end())
      await put(out, HEAD)
      return async (kind, item) => {
        counts[kind]++
        await put(out, archiveLine(kind, item))
      }
    })
    await end()
    await rename(part, file)
    return { counts, lost }
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

const none = (): Counts => ({ record: 0, claim: 0, mention: 0, view: 0 })

/** Waits where the disk is slower than the graph. */
async function put(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
