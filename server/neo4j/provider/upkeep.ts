import { existsSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS } from '../../config.ts'
import { StartError } from '../../start-error.ts'
import { readContents, type Contents } from './contents.ts'
import { dumpOfNow, keepDump } from './dump.ts'
import { openHome, type Home } from './home.ts'
import { findJava, type Java } from './java.ts'
import { setPassword } from './jvm.ts'
import { prepare, startAndStop, type ManagedOptions } from './managed.ts'
import { isLater, lastOpenedBy, refuseLaterDump, refuseLaterStore } from './neo4j-lines.ts'
import { versionFor } from './program.ts'
import { checkFiles, recordedServer } from './recorded.ts'
import { moveAside, refuseHalfRestored, refuseNoDump, restoreDump } from './restore.ts'
import { storeOf } from './store-files.ts'
import { readRecord } from './store-record.ts'

/** What is done to the graph of a home while nobody works with it: a copy is made, or put back. */

const ORDINARY = { memoryMb: SETTINGS.transactionMemoryMb.default, reading: false }

type UpkeepOptions = Pick<ManagedOptions, 'home' | 'programs' | 'env' | 'step'>

/** Takes a home for as long as the work takes. */
async function withHome<T>(
  options: UpkeepOptions,
  again: string,
  work: (home: Home, java: Java, version: string) => Promise<T>,
): Promise<T> {
  const java = await findJava(options.env ?? process.env)
  const version = await versionFor(java)
  const inUse = `A copy is made and put back only while nothing runs there. Stop it (Ctrl-C where it runs), then:\n  ${again}`
  const home = await openHome(options.home, undefined, inUse)
  try {
    return await work(home, java, version)
  } finally {
    home.release()
  }
}

/**
 * Keeps a copy of the graph of a home, whose server must not run.
 * @param wanted the file; null: one named by this moment, in `backups` of the home
 * @returns the file, and what it holds
 * @throws StartError where there is no graph, or no copy of it can be made
 */
export const backup = (
  wanted: string | null,
  options: UpkeepOptions,
): Promise<{ file: string; contents: Contents | null }> =>
  withHome(options, `npm run backup${wanted === null ? '' : ` -- ${wanted}`}`, async (home, java, version) => {
    const file = wanted ?? dumpOfNow(home, 'sightline')
    if (existsSync(file))
      throw new StartError(`${file} is there already.`, 'Name another file, or move that one away. It is as it was.')
    if (!existsSync(storeOf(home)))
      throw new StartError(
        `There is no graph in ${home.path} yet.`,
        'Start Sightline once, or name another folder with SIGHTLINE_HOME.',
      )
    refuseHalfRestored(home)
    refuseLaterStore(home, version, java.version)
    checkFiles(home)
    const { port, program } = await prepare(options, home, java)
    const parts = { home, java, program }
    const recover = () => startAndStop(recordedServer(parts, port, ORDINARY))
    await options.step('Keeping a copy of the graph', async () => {
      // What was killed is brought in order first, and what it holds is known then.
      if (!readRecord(home)?.stop) await recover()
      await keepDump(file, parts, recover, {
        why: `No copy of the graph in ${home.path} could be made in ${file}`,
        remedy: `Make room on the disk, name a file elsewhere (npm run backup -- FILE), or mend what the message names. The graph is as it was.`,
      })
    })
    return { file, contents: readContents(file) }
  })

/**
 * Puts the graph of a dump in the place of the one in a folder, whose server must not run.
 * @returns where the graph that was there is kept, or null when there was none
 * @throws StartError; the graph is as it was when the dump cannot be read
 */
export const restore = (file: string, options: UpkeepOptions): Promise<string | null> =>
  withHome(options, `npm run restore -- ${file}`, async (home, java, version) => {
    refuseNoDump(file, home)
    refuseLaterDump(file, version, java.version)
    const moved = isUnreadable(home, version) ? await moveAside(file, home) : null
    const { port, program } = await prepare(options, home, java)
    const parts = { home, java, program }
    return options.step('Restoring the graph', () =>
      restoreDump(file, {
        parts,
        moved,
        prepareAgain: () => setPassword(home, java, program),
        startAndStop: () => startAndStop(recordedServer(parts, port, ORDINARY)),
      }),
    )
  })

/** Whether no dump can be made of what is there: it is damaged, or of a later Neo4j. */
function isUnreadable(home: Home, version: string): boolean {
  const last = lastOpenedBy(home)
  if (last && isLater(last.neo4j, version)) return true
  try {
    checkFiles(home)
    return false
  } catch (error) {
    if (error instanceof StartError) return existsSync(path.join(home.neo4j, 'data'))
    throw error
  }
}
