import { existsSync } from 'node:fs'
import { Neo4jError } from 'neo4j-driver'
import type { Neo4jAccess } from '../access.ts'
import type { Administered } from './admin.ts'
import { inWords, readCounts, sameCounts, type Seen } from './counts.ts'
import { FOR_READING, watchDisk } from './disk.ts'
import { guardServer, type Guarded } from './guarded.ts'
import type { Home } from './home.ts'
import { boltAddress, startJvm, type Jvm, type ServerOptions } from './jvm.ts'
import { askOnce } from './ready.ts'
import { storeOf, whatChanged } from './store-files.ts'
import { forgetRecord, readRecord, recordStop, writeRecord, type StoreRecord } from './store-record.ts'
import { untilReady, whyEnded } from './trouble.ts'
import { damagedStore } from './ways-back.ts'

/** What is left of ten seconds for the whole program to stop. */
export const STOP_MS = 8_000

/** A large store that has just been opened takes its time. */
const FIRST_LOOK_MS = 30_000

export const accessOf = (home: Home, port: number): Neo4jAccess => ({
  uri: boltAddress(port),
  user: 'neo4j',
  password: home.password,
  database: 'neo4j',
})

/**
 * A server on a home, that is started again when it dies. It starts on no store that is not as it was left, and writes down what it leaves when it
 * stops in order.
 */
export function recordedServer({ home, java, program }: Administered, port: number, options: ServerOptions): Guarded {
  let jvm: Jvm | undefined
  const access = accessOf(home, port)
  const self: StoreRecord = { neo4j: program.version, java: java.version }
  const server = guardServer({
    begin: async () => (jvm = await startJvm(home, java, program, port, options)),
    ready: () => untilReady(access, home),
    whyEnded: (words) => whyEnded(words, home),
    hindered: () => disk.trouble(),
  })
  const disk = watchDisk(home.path, {
    // One that is only starting does not answer yet; what keeps it from that is told by its start.
    answers: () => server.state().name !== 'up' || askOnce(access).then(Boolean, () => false),
    kill: () => server.kill('The disk of the data folder was full.'),
  })
  return {
    ...server,
    state() {
      const reason = disk.trouble()
      if (reason !== null) return { name: 'down', reason }
      const state = server.state()
      return options.reading && state.name === 'up' ? { ...state, reason: FOR_READING } : state
    },
    async start() {
      const stop = checkFiles(home)?.stop
      // A server that begins changes its files, and what it holds only by a transaction.
      const held = stop && { counts: stop.counts, bookmark: stop.bookmark }

      remember(home, { ...self, ...(held && { stop: held }) })
      await server.start()
      try {
        await checkCounts(home, access, held)
        remember(home, self)
      } catch (error) {
        disk.close()
        await server.close(STOP_MS)
        throw error
      }
    },
    async close(patienceMs) {
      disk.close()
      let seen: Seen | null = null
      let stopped = false
      try {
        if (server.state().name === 'up') seen = await readCounts(access)
      } catch (error) {
        stopped = error instanceof Neo4jError
      }
      // A database that stopped for want of room would write on, were it asked to stop now (see `watchDisk`). It recovers from a kill.
      await server.close(stopped ? 0 : patienceMs)
      if (!seen?.readable || !jvm || !/\bStopped\.\s*$/.test(await jvm.ended)) return
      try {
        recordStop(home, self, seen)
      } catch {
        // On a full disk nothing can be written down: the next start then knows no more than after a kill.
      }
    },
  }
}

/** On a full disk what cannot be written down is forgotten, which takes no room: it would be of files that have changed since. */
function remember(home: Home, record: StoreRecord): void {
  try {
    writeRecord(home, record)
  } catch {
    forgetRecord(home)
  }
}

/** What is remembered of a store whose files are as they were left. @throws StartError where they are not */
export function checkFiles(home: Home): StoreRecord | null {
  const record = readRecord(home)
  const files = record?.stop?.files
  const changed = files && existsSync(storeOf(home)) ? whatChanged(storeOf(home), files) : null
  if (changed !== null) throw damagedStore(home, changed)
  return record
}

/** Holds what a server finds against what was left. After a kill there is nothing to compare, since recovery may change it. @throws StartError */
async function checkCounts(home: Home, access: Neo4jAccess, left: StoreRecord['stop']): Promise<void> {
  const { counts, bookmark, readable } = await readCounts(access, FIRST_LOOK_MS)
  if (!readable) throw damagedStore(home, 'Neo4j counts nodes that it cannot read')
  // What somebody committed between the last count and the end of the server is theirs, and no damage.
  if (left?.bookmark === bookmark && !sameCounts(left.counts, counts))
    throw damagedStore(home, `it held ${inWords(left.counts)}, and now ${inWords(counts)}`)
}
