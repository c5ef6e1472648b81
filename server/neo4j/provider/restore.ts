import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'
import type { Administered } from './admin.ts'
import { dumpOfNow, keepDump } from './dump.ts'
import type { Home } from './home.ts'
import { storeOf } from './store-files.ts'
import { halfRestored, type Swap } from './swap.ts'
import { unfinishedIn } from './ways-back.ts'

/** @throws StartError when there is no such file, or it lies where it would be gone before it is read */
export function refuseNoDump(file: string, home: Pick<Home, 'path'>): void {
  if (!existsSync(file))
    throw new StartError(`There is no file ${file}.`, 'Name a dump that Sightline kept in backups of its data folder.')
  const folder = path.dirname(realpathSync(file))
  if (!unfinishedIn(home).some((unfinished) => realpathSync(unfinished) === folder)) return
  throw new StartError(
    `${file} lies in a folder in which Sightline makes copies: it was broken off, and is not whole.`,
    'Name a dump that lies in backups itself. If this one is of your own, move it out of that folder first.',
  )
}

/** What a graph that goes leaves behind. */
type Kept = Pick<Swap, 'kept' | 'aside'>

/**
 * Keeps the graph that is there before another takes its place: as a dump or, where none can be made of it, as the folder of Neo4j's data, which is moved when
 * the other comes. What an earlier version left half restored is nothing to keep.
 * @param unreadable whether no dump of it can be made anyway
 * @param recover starts a server on it and stops it in good order
 */
export async function keepReplaced(
  parts: Administered,
  unreadable: boolean,
  recover: () => Promise<void>,
): Promise<Kept> {
  const { home, signal } = parts
  const half = halfRestored(home)
  if (half) return { kept: half.kept, aside: false }
  if (!existsSync(unreadable ? path.join(home.neo4j, 'data') : storeOf(home))) return { kept: null, aside: false }
  const dump = dumpOfNow(home, 'replaced')
  const folder = { kept: dump.replace(/\.dump$/, ''), aside: true }
  if (unreadable) return folder
  try {
    await keepDump(dump, parts, recover)
    return { kept: dump, aside: false }
  } catch {
    signal?.throwIfAborted()
    return folder
  }
}
