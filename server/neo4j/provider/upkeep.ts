import { existsSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS } from '../../config.ts'
import { StartError } from '../../start-error.ts'
import { readContents, type Contents } from './contents.ts'
import type { Counts } from './counts.ts'
import { dumpOfNow, keepDump } from './dump.ts'
import { openHome, type Home } from './home.ts'
import { findJava, type Java } from './java.ts'
import { freePort } from './jvm.ts'
import { fetchNeo4j, prepare, startAndStop, type ManagedOptions } from './managed.ts'
import { isLater, lastOpenedBy, refuseLaterDump, refuseLaterStore } from './neo4j-lines.ts'
import { versionFor } from './program.ts'
import { checkFiles, recordedServer } from './recorded.ts'
import { keepReplaced, refuseNoDump } from './restore.ts'
import { storeOf } from './store-files.ts'
import { readRecord } from './store-record.ts'
import { refuseHalfRestored, swapIn } from './swap.ts'
import { forgetTrial, tryDump } from './trial.ts'

/** What is done to the graph of a home while nobody works with it: a copy is made, or put back. */

const ORDINARY = { memoryMb: SETTINGS.transactionMemoryMb.default, reading: false }

type UpkeepOptions = Pick<ManagedOptions, 'home' | 'programs' | 'env' | 'signal' | 'step'>

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
  if (home.settled !== null) console.log(home.settled)
  try {
    return await work(home, java, version)
  } catch (error) {
    if (options.signal?.aborted)
      throw new StartError(`Broken off. The graph in ${home.path} is as it was.`, `Do it again with:\n  ${again}`, {
        cause: error,
      })
    throw error
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
    const { signal } = options
    const parts = { home, java, program, ...(signal && { signal }) }
    const recover = () => startAndStop(recordedServer(parts, port, ORDINARY), signal)
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

/** What was put back, and where what was there is kept. */
export interface Restored {
  /** Null when there was none. */
  kept: string | null
  counts: Counts
}

/**
 * Puts the graph of a dump in the place of the one in a folder, whose server must not run. The dump is read and opened beside it first.
 * @throws StartError; the graph is as it was then, and nothing is left of the try
 */
export const restore = async (file: string, options: UpkeepOptions): Promise<Restored> => {
  refuseNoDump(file, { path: options.home })
  return withHome(options, `npm run restore -- ${file}`, async (home, java, version) => {
    const { signal, step } = options
    refuseLaterDump(file, version, java.version)
    const parts = { home, java, program: await fetchNeo4j(options, java), ...(signal && { signal }) }
    const counts = await tryDump(file, parts, step, async (tried) =>
      startAndStop(recordedServer(tried, await freePort(), ORDINARY), signal),
    )
    try {
      const recover = async () => {
        const { port } = await prepare(options, home, java)
        await startAndStop(recordedServer(parts, port, ORDINARY), signal)
      }
      const kept = await step('Keeping a copy of the graph that is there', () =>
        keepReplaced(parts, isUnreadable(home, version), recover),
      )
      swapIn(home, { file, ...kept, graphVersion: readContents(file)?.graphVersion ?? 0 })
      return { kept: kept.kept, counts }
    } finally {
      await forgetTrial(home)
    }
  })
}

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
