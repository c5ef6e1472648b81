import { existsSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isRecord } from '../../record.ts'
import { StartError } from '../../start-error.ts'
import { recordFile, type Place } from './store-record.ts'
import { unfinishedIn } from './ways-back.ts'
import { writeWhole } from './whole-file.ts'

/**
 * A graph that was read from a dump in a folder of its own takes the place of the one that is there, by nothing but renaming. What is to be done is written down
 * first: whoever opens the folder after a kill does the rest.
 */

/** What takes the place of what. */
export interface Swap {
  /** The dump that was read. */
  file: string
  /** Where the graph is kept that was there before; null where there was none. */
  kept: string | null
  /** Whether Neo4j's whole data are moved there: no dump could be made of them. */
  aside: boolean
  /** The version of the graph that comes. */
  graphVersion: number
}

/** The folder in which a dump is read and opened, before anything else is touched. */
export const triedIn = (home: Pick<Place, 'path'>): string => path.join(home.path, 'restoring')

/** The dump that is read there, under the name by which Neo4j looks for it. */
export const triedDump = (home: Pick<Place, 'path'>): string => path.join(triedIn(home), 'neo4j.dump')

export const versionFile = (home: Pick<Place, 'path'>): string => path.join(home.path, 'graph-version')

const swapFile = (home: Place) => path.join(home.path, 'restoring.json')
const dataOf = (home: Pick<Place, 'neo4j'>) => path.join(home.neo4j, 'data')

/** What of Neo4j's data is one database. Its users and their passwords are in another, and stay. */
const PARTS = ['databases/neo4j', 'transactions/neo4j']

/** Puts what was tried in place. No signal comes in between: nothing here waits. */
export function swapIn(home: Place, swap: Swap): void {
  writeWhole(swapFile(home), JSON.stringify(swap))
  doRest(home, swap)
}

/** Every step is left out that has been taken already. */
function doRest(home: Place, { kept, aside, graphVersion }: Swap): void {
  const data = dataOf(home)
  const tried = triedIn(home)
  if (aside && kept !== null && !existsSync(kept)) {
    mkdirSync(path.dirname(kept), { recursive: true })
    renameSync(data, kept)
  }
  for (const part of PARTS) {
    const [comes, goes] = [path.join(tried, 'neo4j/data', part), path.join(data, part)]
    if (!existsSync(comes)) continue
    mkdirSync(path.dirname(goes), { recursive: true })
    if (existsSync(goes)) renameSync(goes, path.join(tried, `before-${part.replace('/', '-')}`))
    renameSync(comes, goes)
  }
  const record = recordFile({ path: tried })
  if (existsSync(record)) renameSync(record, recordFile(home))
  writeWhole(versionFile(home), `${graphVersion}\n`)
  rmSync(swapFile(home))
}

/**
 * Brings a folder in order in which a copy was being made or put back when its process was killed: what was read and checked is put in place, and what was not is taken away.
 * @returns what was found, for whoever opens the folder; null where there was nothing
 */
export function settle(home: Place): string | null {
  const swap = readSwap(home)
  const tried = triedFile(home)
  const unfinished = unfinishedIn(home)
  if (swap) doRest(home, swap)
  for (const folder of [triedIn(home), ...unfinished]) rmSync(folder, { recursive: true, force: true })
  if (swap)
    return `Putting ${swap.file} back into ${home.path} was broken off when it had been read and checked: it is in its place now.${swap.kept === null ? '' : ` What was there before is kept in ${swap.kept}.`}`
  if (tried !== null)
    return `Putting ${tried} back into ${home.path} was broken off: the graph is as it was before. What had been read is taken away.`
  return unfinished.length === 0
    ? null
    : `Making a copy of the graph in ${home.path} was broken off: there is no such copy, and the graph is as it was.`
}

/** The dump that was being tried; null where none was. */
function triedFile(home: Place): string | null {
  if (!existsSync(triedIn(home))) return null
  try {
    return readlinkSync(triedDump(home))
  } catch {
    return 'a copy'
  }
}

/** What stands in a file of a swap that was begun; an earlier version of this program wrote no version of the graph there. */
function readBegun(home: Place): { file: string; kept: string | null; aside: boolean; graphVersion?: number } | null {
  try {
    const said: unknown = JSON.parse(readFileSync(swapFile(home), 'utf8'))
    if (!isRecord(said) || typeof said.file !== 'string') return null
    const { file, kept, aside, graphVersion } = said
    return {
      file,
      kept: typeof kept === 'string' ? kept : null,
      aside: aside === true,
      ...(typeof graphVersion === 'number' && { graphVersion }),
    }
  } catch {
    return null
  }
}

function readSwap(home: Place): Swap | null {
  const begun = readBegun(home)
  return begun?.graphVersion === undefined ? null : { ...begun, graphVersion: begun.graphVersion }
}

/** A restore that an earlier version of this program began, which wrote straight over what was there: that is no whole graph. */
export const halfRestored = readBegun

/** @throws StartError where an earlier version broke off a restore: half a graph would be shown, or the founding graph loaded into it */
export function refuseHalfRestored(home: Place): void {
  const half = halfRestored(home)
  if (!half) return
  const before =
    half.kept === null
      ? `Or begin anew with the founding graph: move ${dataOf(home)} away, delete ${swapFile(home)} and start again.`
      : half.kept.endsWith('.dump')
        ? `Or put back what was there before:\n  npm run restore -- ${half.kept}`
        : `Or take what was there before: move ${half.kept} to ${dataOf(home)}, delete ${swapFile(home)} and start again.`
  throw new StartError(
    `Putting ${half.file} back into ${home.path} was broken off: what is there is not whole.`,
    `Do it again:\n  npm run restore -- ${half.file}\n${before}`,
  )
}
