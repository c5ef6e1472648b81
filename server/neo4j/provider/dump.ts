import { existsSync, realpathSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { messageOf } from '../../errors.ts'
import { StartError } from '../../start-error.ts'
import { runAdmin, type Administered } from './admin.ts'
import type { Home } from './home.ts'

/** Folders of `backups` in which dumps are made and read: they are emptied each time. */
const MADE_IN = 'unfinished'
const READ_IN = 'loading'

/** Where the copy of a home's graph is kept that an earlier version wrote. */
export const dumpOf = (home: Pick<Home, 'path'>, version: number): string =>
  path.join(home.path, 'backups', `graph-version-${version}.dump`)

/** Whether there is a graph of which no copy is kept yet. */
export const isWithoutDump = (file: string, home: Pick<Home, 'neo4j'>): boolean =>
  !existsSync(file) && existsSync(path.join(home.neo4j, 'data/databases/neo4j'))

/**
 * Keeps a copy of the database as Neo4j's own dump, while no server runs on it.
 * @param recover starts a server on the database and stops it in good order: one that was killed cannot be dumped before
 * @throws StartError when there can be no copy: nothing is changed without one
 */
export async function keepDump(file: string, parts: Administered, recover: () => Promise<void>): Promise<void> {
  // A dump that was broken off is not one: it takes its name when it is whole.
  const unfinished = await emptyFolder(path.join(path.dirname(file), MADE_IN))
  const dump = () => runAdmin(parts, 'database', 'dump', 'neo4j', `--to-path=${unfinished}`)
  try {
    await dump().catch(async () => {
      await recover()
      await emptyFolder(unfinished)
      await dump()
    })
    await rename(path.join(unfinished, 'neo4j.dump'), file)
  } catch (error) {
    throw new StartError(
      `The graph in ${parts.home.path} is of an earlier version, and no copy of it could be made: ${messageOf(error)}`,
      'Make room on the disk or mend what the message names, then start again. The graph is as it was.',
      { cause: error },
    )
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/**
 * Puts the graph of a dump in the place of the one that is there, while no server runs on it. The one that was there is kept as a dump first, and
 * comes back when the other cannot be read.
 * @param recover as for `keepDump`
 * @returns where the graph that was there is kept, or null when there was none
 * @throws StartError when there is no such file, or it is no dump that this Neo4j can read
 */
export async function restoreDump(
  file: string,
  parts: Administered,
  recover: () => Promise<void>,
): Promise<string | null> {
  if (!existsSync(file))
    throw new StartError(`There is no file ${file}.`, 'Name a dump that Sightline kept in backups of its data folder.')
  refuseUnfinished(file, parts.home)
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const replaced = path.join(parts.home.path, 'backups', `replaced-${moment}.dump`)
  const kept = isWithoutDump(replaced, parts.home) ? replaced : null
  if (kept !== null) await keepDump(kept, parts, recover)
  try {
    await loadDump(file, parts)
    parts.home.rememberGraph(0)
    return kept
  } catch (error) {
    if (kept !== null) await loadDump(kept, parts)
    throw new StartError(
      `The graph could not be restored from ${file}: ${messageOf(error)}`,
      `Name a dump that Sightline kept in backups, or one that \`neo4j-admin database dump\` made. The graph is as it was${kept === null ? '' : `, and kept in ${kept} too`}.`,
      { cause: error },
    )
  }
}

/** What lies where dumps are made was broken off, and would be gone before it is read. */
function refuseUnfinished(file: string, home: Pick<Home, 'path'>): void {
  const place = path.dirname(realpathSync(file))
  const taken = [MADE_IN, READ_IN].map((folder) => path.join(home.path, 'backups', folder))
  if (!taken.some((folder) => existsSync(folder) && realpathSync(folder) === place)) return
  throw new StartError(
    `${file} lies in a folder in which Sightline makes copies: it was broken off, and is not whole.`,
    'Name a dump that lies in backups itself. If this one is of your own, move it out of that folder first.',
  )
}

async function loadDump(file: string, parts: Administered): Promise<void> {
  const unfinished = await emptyFolder(path.join(parts.home.path, 'backups', READ_IN))
  try {
    // Neo4j looks for a file of the database's name.
    await copyFile(file, path.join(unfinished, 'neo4j.dump'))
    await runAdmin(parts, 'database', 'load', 'neo4j', `--from-path=${unfinished}`, '--overwrite-destination=true')
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function emptyFolder(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}
