import { mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { messageOf } from '../../errors.ts'
import type { Step } from '../../progress.ts'
import { StartError } from '../../start-error.ts'
import { runAdmin, type Administered } from './admin.ts'
import { readContents } from './contents.ts'
import { inWords, sameCounts, type Counts } from './counts.ts'
import type { Home } from './home.ts'
import { setPassword } from './jvm.ts'
import { readRecord } from './store-record.ts'
import { triedDump, triedIn } from './swap.ts'

/** A dump is read and opened in a folder of its own, before anything of the graph that is there is touched: what `load --info` reads of it is its head alone. */

/** A home within a home, for one dump. Other programs are not to find its server. */
const trialHome = (home: Home): Home => {
  const folder = triedIn(home)
  return { ...home, path: folder, neo4j: path.join(folder, 'neo4j'), rememberJvm: (id) => home.rememberJvm(id) }
}

/**
 * Reads a dump, and has a server open it and stop in good order.
 * @param step tells what is done
 * @param startAndStop starts a server on a home and stops it
 * @returns what it holds; it stands in the trial's folder then, to be swapped in
 * @throws StartError when it is no dump that this Neo4j can read, or does not hold what was written down of it; nothing is left of it then
 */
export async function tryDump(
  file: string,
  parts: Administered,
  step: Step,
  startAndStop: (parts: Administered) => Promise<void>,
): Promise<Counts> {
  const { home, program } = parts
  const tried: Administered = { ...parts, home: trialHome(home) }
  try {
    for (const folder of ['conf', 'import']) mkdirSync(path.join(tried.home.neo4j, folder), { recursive: true })
    // Neo4j looks for a file of the database's name.
    symlinkSync(realpathSync(file), triedDump(home))
    await step(`Reading ${file} (${inMegabytes(statSync(file).size)})`, () =>
      runAdmin(tried, 'database', 'load', 'neo4j', `--from-path=${tried.home.path}`).catch((error: unknown) => {
        throw new Error(whatIsWrong(messageOf(error), program.version), { cause: error })
      }),
    )
    await step('Opening what it holds with Neo4j, and counting that', async () => {
      await setPassword(tried)
      await startAndStop(tried).catch((error: unknown) => {
        throw new Error(`Neo4j ${program.version} does not open what it holds: ${messageOf(error)}`, { cause: error })
      })
    })
    return holds(file, tried.home)
  } catch (error) {
    await forgetTrial(home)
    throw new StartError(
      `The graph could not be restored from ${file}: ${messageOf(error)}`,
      'Name a dump that Sightline kept in backups, or one that `neo4j-admin database dump` made. The graph that is there has not been touched.',
      { cause: error },
    )
  }
}

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`

/** Takes away what a trial left. */
export const forgetTrial = (home: Home): Promise<void> => rm(triedIn(home), { recursive: true, force: true })

/** @throws Error where it does not hold what was written down of it */
function holds(file: string, home: Home): Counts {
  const found = readRecord(home)?.stop?.counts
  if (!found) throw new Error('Neo4j opened it, and did not stop in order after.')
  const counts = readContents(file)?.counts
  if (counts && !sameCounts(found, counts))
    throw new Error(`it holds ${inWords(found)}, and ${inWords(counts)} when it was made.`)
  return found
}

/** What Neo4j's administration means by its words. */
const WORDS: readonly (readonly [RegExp, (version: string) => string])[] = [
  [
    /No space left on device/,
    () => 'there is no room to read it on the disk of the data folder. Make room, then do it again.',
  ],
  [/Not a valid Neo4j archive/, () => 'it is no dump of Neo4j.'],
  [
    /newer version than the current binaries/,
    (version) => `it is of a later Neo4j than ${version}, which this Java runs. Point JAVA_HOME at a newer JDK.`,
  ],
  [/Truncated source|EOFException|Unexpected end/, () => 'it is damaged: its end is missing.'],
  [/corruption|Zstd|checksum/i, () => 'it is damaged: some of its bytes are not as they were written.'],
]

function whatIsWrong(said: string, version: string): string {
  const known = WORDS.find(([sign]) => sign.test(said))
  if (known) return known[1](version)
  const line = said.split('\n').find((each) => each.startsWith('Failed to load'))
  return `Neo4j ${version} said: ${line ?? said.slice(-500)}`
}
