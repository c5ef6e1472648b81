import { readdir, stat } from 'node:fs/promises'
import { totalmem } from 'node:os'
import path from 'node:path'

const MB = 1_048_576
/** Enough for a graph of some hundred thousand links, whole. */
const LEAST_MB = 256
/** Of the machine's memory: the rest is the heap's, the program's and everybody else's. */
const SHARE = 1 / 4
/** Room for what is written until the next start. */
const ROOM = 1.25

/**
 * How much of a store Neo4j may keep in memory, in megabytes: all of it, up to a quarter of the machine's memory. What has no place there is read anew
 * for each walk through it.
 * @param store the folder of the database; may not be there yet
 */
export async function pageCacheMb(store: string, memory = ownMemory()): Promise<number> {
  const wanted = Math.ceil((ROOM * (await sizeOf(store))) / MB)
  return Math.max(LEAST_MB, Math.min(wanted, Math.floor((SHARE * memory) / MB)))
}

/** That of the machine, or of the container that the program runs in. */
const ownMemory = () => Math.min(totalmem(), process.constrainedMemory() || Infinity)

/** @returns bytes of all files in a folder; of those that can be read */
async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const sizes = files
    .filter((file) => file.isFile())
    .map((file) => stat(path.join(file.parentPath, file.name)).catch(() => null))
  return (await Promise.all(sizes)).reduce((sum, size) => sum + (size?.size ?? 0), 0)
}
