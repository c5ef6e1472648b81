import { existsSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { messageOf } from '../../errors.ts'
import { isRecord } from '../../record.ts'
import { StartError } from '../../start-error.ts'
import type { Administered } from './admin.ts'
import { readContents } from './contents.ts'
import { inWords, sameCounts } from './counts.ts'
import { dumpOfNow, keepDump, loadDump, MADE_IN, READ_IN } from './dump.ts'
import type { Home } from './home.ts'
import { writeWhole } from './whole-file.ts'
import { storeOf } from './store-files.ts'
import { forgetRecord, readRecord, recordStop } from './store-record.ts'
import { backupsOf } from './ways-back.ts'

type Place = Pick<Home, 'path' | 'neo4j'>

/** A restore that has begun. One that is found at a start was broken off: what is in the database is no whole graph. */
interface Begun {
  file: string
  /** Where the graph is kept that was there before: a dump, or the folder of Neo4j's data itself. */
  kept: string | null
}

const begunFile = (home: Place) => path.join(home.path, 'restoring.json')

function readBegun(home: Place): Begun | null {
  try {
    const said: unknown = JSON.parse(readFileSync(begunFile(home), 'utf8'))
    if (!isRecord(said) || typeof said.file !== 'string') return null
    const kept = typeof said.kept === 'string' && existsSync(said.kept) ? said.kept : null
    return { file: said.file, kept }
  } catch {
    return null
  }
}

const begin = (home: Place, begun: Begun) => writeWhole(begunFile(home), JSON.stringify(begun))

const dataOf = (home: Place) => path.join(home.neo4j, 'data')

/** @throws StartError where a restore was broken off: half a graph would be shown, or the founding graph loaded into it */
export function refuseHalfRestored(home: Place): void {
  const begun = readBegun(home)
  if (!begun) return
  const { file, kept } = begun
  throw new StartError(
    `Putting ${file} back into ${home.path} was broken off: what is there is not whole.`,
    [
      `Do it again:\n  npm run restore -- ${file}`,
      kept === null
        ? `Or begin anew with the founding graph: move ${dataOf(home)} away, delete ${begunFile(home)} and start again.`
        : kept.endsWith('.dump')
          ? `Or put back what was there before:\n  npm run restore -- ${kept}`
          : `Or take what was there before: move ${kept} to ${dataOf(home)}, delete ${begunFile(home)} and start again.`,
    ].join('\n'),
  )
}

/** @throws StartError when there is no such file, or it lies where it would be gone before it is read */
export function refuseNoDump(file: string, home: Place): void {
  if (!existsSync(file))
    throw new StartError(`There is no file ${file}.`, 'Name a dump that Sightline kept in backups of its data folder.')
  const place = path.dirname(realpathSync(file))
  const taken = [MADE_IN, READ_IN].map((folder) => path.join(backupsOf(home), folder))
  if (!taken.some((folder) => existsSync(folder) && realpathSync(folder) === place)) return
  throw new StartError(
    `${file} lies in a folder in which Sightline makes copies: it was broken off, and is not whole.`,
    'Name a dump that lies in backups itself. If this one is of your own, move it out of that folder first.',
  )
}

/**
 * Moves Neo4j's data aside, where no dump can be made of it.
 * @returns where it is now
 */
export async function moveAside(file: string, home: Place): Promise<string> {
  const kept = dumpOfNow(home, 'replaced').replace(/\.dump$/, '')
  await mkdir(backupsOf(home), { recursive: true })
  begin(home, { file, kept })
  renameSync(dataOf(home), kept)
  return kept
}

/** What a restore needs beside the file. */
export interface Restoring {
  parts: Administered
  /** Where the graph that was there has been moved; null where it is in its place. */
  moved: string | null
  /** Makes a Neo4j without data ready for them. */
  prepareAgain: () => Promise<void>
  /** Starts a server on the database and stops it in good order. */
  startAndStop: () => Promise<void>
}

/**
 * Puts the graph of a dump in the place of the one that is there, while no server runs on it. The one that was there is kept first, as a dump or, where
 * none can be made of it, as the folder of its data; and it comes back when the other cannot be read.
 * @returns where the graph that was there is kept, or null when there was none
 * @throws StartError when it is no dump that this Neo4j can read, or does not hold what was written down of it
 */
export async function restoreDump(file: string, restoring: Restoring): Promise<string | null> {
  const { parts, prepareAgain } = restoring
  const { home } = parts
  const kept = await keepReplaced(file, restoring)
  const before = readRecord(home)
  begin(home, { file, kept })
  try {
    forgetRecord(home)
    await loadDump(file, parts)
    const contents = readContents(file)
    home.rememberGraph(contents?.graphVersion ?? 0)
    if (contents) await holds(restoring, contents.counts)
  } catch (error) {
    forgetRecord(home)
    if (kept !== null) await putBack(kept, parts, prepareAgain)
    // Its files are written anew, and hold what they held: the next start has to find that.
    if (before?.stop) recordStop(home, before, { ...before.stop, readable: true })
    rmSync(begunFile(home), { force: true })
    throw new StartError(
      `The graph could not be restored from ${file}: ${messageOf(error)}`,
      `Name a dump that Sightline kept in backups, or one that \`neo4j-admin database dump\` made. The graph is as it was${kept?.endsWith('.dump') ? `, and kept in ${kept} too` : ''}.`,
      { cause: error },
    )
  }
  rmSync(begunFile(home), { force: true })
  return kept
}

/** Keeps what is there; what an earlier restore left half done is nothing to keep. */
async function keepReplaced(
  file: string,
  { parts, moved, prepareAgain, startAndStop }: Restoring,
): Promise<string | null> {
  const { home } = parts
  const begun = readBegun(home)
  if (moved !== null || begun?.kept) return moved ?? begun?.kept ?? null
  if (!existsSync(storeOf(home))) return null
  const kept = dumpOfNow(home, 'replaced')
  try {
    await keepDump(kept, parts, startAndStop)
    return kept
  } catch {
    const folder = await moveAside(file, home)
    await prepareAgain()
    return folder
  }
}

/** @throws Error where the graph that was loaded is not what was written down */
async function holds({ parts, startAndStop }: Restoring, counts: Parameters<typeof inWords>[0]): Promise<void> {
  await startAndStop()
  const found = readRecord(parts.home)?.stop?.counts
  if (found && !sameCounts(found, counts))
    throw new Error(`it holds ${inWords(found)}, and ${inWords(counts)} when it was made.`)
}

async function putBack(kept: string, parts: Administered, prepareAgain: () => Promise<void>): Promise<void> {
  if (kept.endsWith('.dump')) return loadDump(kept, parts)
  const data = dataOf(parts.home)
  rmSync(data, { recursive: true, force: true })
  renameSync(kept, data)
  if (!existsSync(path.join(data, 'dbms'))) await prepareAgain()
}
