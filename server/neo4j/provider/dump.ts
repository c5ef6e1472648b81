import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, messageOf } from '../../errors.ts'
import { StartError } from '../../start-error.ts'
import { runAdmin, type Administered } from './admin.ts'
import { forgetContents, writeContents } from './contents.ts'
import type { Home } from './home.ts'
import { storeOf } from './store-files.ts'
import { readRecord } from './store-record.ts'
import { backupsOf, madeIn } from './ways-back.ts'

/** Where the copy of a home's graph is kept that an earlier version wrote. */
export const dumpOf = (home: Pick<Home, 'path'>, version: number): string =>
  path.join(backupsOf(home), `graph-version-${version}.dump`)

/** Where a copy of this moment is kept. */
export const dumpOfNow = (home: Pick<Home, 'path'>, what: string): string =>
  path.join(backupsOf(home), `${what}-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.dump`)

/** Whether there is a graph of which no copy is kept yet. */
export const isWithoutDump = (file: string, home: Pick<Home, 'neo4j'>): boolean =>
  !existsSync(file) && existsSync(storeOf(home))

/** Why a copy is made, and what can be done when there can be none. */
export interface Reason {
  why: string
  remedy: string
}

const EARLIER: (home: Pick<Home, 'path'>) => Reason = (home) => ({
  why: `The graph in ${home.path} is of an earlier version, and no copy of it could be made`,
  remedy: 'Make room on the disk or mend what the message names, then start again. The graph is as it was.',
})

/**
 * Keeps a copy of the database as Neo4j's own dump, while no server runs on it, and what it holds beside it.
 * @param recover starts a server on the database and stops it in good order: one that was killed cannot be dumped before
 * @throws StartError when there can be no copy: nothing is changed without one
 */
export async function keepDump(
  file: string,
  parts: Administered,
  recover: () => Promise<void>,
  { why, remedy }: Reason = EARLIER(parts.home),
): Promise<void> {
  const { home, program } = parts
  // A dump that was broken off is not one: it takes its name when it is whole.
  const unfinished = await emptyFolder(madeIn(home))
  const dump = () => runAdmin(parts, 'database', 'dump', 'neo4j', `--to-path=${unfinished}`)
  try {
    await dump().catch(async () => {
      await recover()
      await emptyFolder(unfinished)
      await dump()
    })
    const held = readRecord(home)
    await mkdir(path.dirname(file), { recursive: true })
    // Before the dump has its name: one that has it has this beside it.
    if (held?.stop)
      writeContents(file, {
        made: new Date().toISOString(),
        neo4j: held.neo4j,
        graphVersion: home.graphVersion,
        counts: held.stop.counts,
      })
    await moveTo(file, path.join(unfinished, 'neo4j.dump'))
  } catch (error) {
    if (!existsSync(file)) forgetContents(file)
    throw new StartError(`${why}: ${inFewWords(messageOf(error), program.version)}`, remedy, { cause: error })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** Gives a file its name; for another disk it is copied, and takes its name when it is whole. */
async function moveTo(file: string, from: string): Promise<void> {
  try {
    return await rename(from, file)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
  }
  const part = `${file}.part`
  try {
    await copyFile(from, part)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Neo4j's administration says what it does beside what went wrong: its last words name that. */
const inFewWords = (said: string, version: string) =>
  said.length < 600 ? said : `Neo4j ${version} said: …${said.slice(-500)}`

async function emptyFolder(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}
