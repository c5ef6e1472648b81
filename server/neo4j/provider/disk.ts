import { statfsSync } from 'node:fs'
import { StartError } from '../../start-error.ts'

/** Below this a Neo4j that loads may fill the disk, and its database then stops until it is started again. */
export const NEEDED_BYTES = 2 * 1024 ** 3

/** Below this a write that fails has failed for want of room. */
const FULL_BYTES = 64 * 1024 ** 2

/** So much has to be free again before a database is opened that a full disk stopped: it first writes what it could not. */
const ROOM_BYTES = 2 * FULL_BYTES

/** How much may be written to the disk of a folder. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Of a graph that was opened all the same. */
export const FOR_READING = 'The disk of the data folder is nearly full: the graph can be read, and nothing written.'

/** What is to be done to a graph needs more room than there is. */
export const nearlyFull = (folder: string, bytes: number): StartError =>
  new StartError(
    `The disk of ${folder} is nearly full: ${(bytes / 1024 ** 3).toFixed(1)} GB are free, Neo4j needs 2 GB.`,
    'Make room, or choose a folder on another disk with SIGHTLINE_HOME.',
  )

export interface WatchedServer {
  /** Whether its database answers, once it has. */
  answers: () => boolean | Promise<boolean>
  /** Ends it at once; it is then started again, but not while there is trouble. */
  kill: () => Promise<void>
}

export interface DiskWatch {
  /** Why the database does not answer, in words without a path of this machine; null when it is not for want of room. */
  trouble(): string | null
  close(): void
}

export interface WatchOptions {
  free?: (folder: string) => number
  everyMs?: number
  log?: (line: string) => void
}

/**
 * Watches the disk of a server. A write that finds no room stops the whole database, reads included, and it stays so when room is made: it has to be
 * started again. It is killed as soon as that is seen. One that is asked to stop, once there is room, writes what it held of that change behind the
 * half that is there already, and no Neo4j opens such a log.
 */
export function watchDisk(
  folder: string,
  { answers, kill }: WatchedServer,
  { free = freeBytes, everyMs = 1_000, log = console.error }: WatchOptions = {},
): DiskWatch {
  let full = false
  let stopped = false
  let looking = false

  const look = async () => {
    full ||= free(folder) < FULL_BYTES
    if (!full) return
    if (!stopped && !(await answers())) {
      stopped = true
      log(`The disk of ${folder} is full, and Neo4j has stopped. It is started again once there is room.`)
      await kill()
    }
    if (free(folder) < ROOM_BYTES) return
    full = false
    if (!stopped) return
    stopped = false
    log(`There is room again on the disk of ${folder}: Neo4j is started again.`)
  }
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    // A folder that is gone, or a server that cannot be ended, is told by what asks of them.
    void look()
      .catch(() => undefined)
      .finally(() => (looking = false))
  }, everyMs)
  timer.unref()
  return {
    trouble: () =>
      stopped ? 'The disk of the data folder is full. Make room: Neo4j is then started again by itself.' : null,
    close: () => clearInterval(timer),
  }
}
