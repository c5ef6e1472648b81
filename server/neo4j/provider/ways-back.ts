import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'
import { inWords } from './counts.ts'
import { readContents } from './contents.ts'
import { recordFile, type Place } from './store-record.ts'

/** Where copies of the graph of a home are kept. */
export const backupsOf = (home: Pick<Place, 'path'>): string => path.join(home.path, 'backups')

/** Where a dump is while it is made: it is emptied each time. */
export const madeIn = (home: Pick<Place, 'path'>): string => path.join(backupsOf(home), 'unfinished')

/** Folders of copies that are not whole: where one is made, and where an earlier version had the one that it was reading. */
export const unfinishedIn = (home: Pick<Place, 'path'>): string[] =>
  [madeIn(home), path.join(backupsOf(home), 'loading')].filter(existsSync)

/** The copy that was made last, of those that suit; null when there is none. */
export function newestDump(home: Pick<Place, 'path'>, suits: (dump: string) => boolean = () => true): string | null {
  try {
    const folder = backupsOf(home)
    const dumps = readdirSync(folder)
      .filter((name) => name.endsWith('.dump'))
      .map((name) => path.join(folder, name))
      .filter(suits)
      .map((file) => ({ file, at: statSync(file).mtimeMs }))
    return dumps.sort((a, b) => b.at - a.at)[0]?.file ?? null
  } catch {
    return null
  }
}

/** What can be done where a graph cannot be used as it is. */
function waysBack(home: Place): string[] {
  const dump = newestDump(home)
  const held = dump === null ? null : readContents(dump)
  return [
    dump === null
      ? `No copy of it is kept in ${backupsOf(home)}. One of your own can be put back with: npm run restore -- FILE`
      : `Put its newest copy back${held ? ` (made ${held.made}, with ${inWords(held.counts)})` : ''}; what is there now is kept beside it:\n  npm run restore -- ${dump}`,
    `Or begin anew with the founding graph: move ${path.join(home.neo4j, 'data')} away and start again.`,
  ]
}

/** A store that cannot be trusted: nothing is served of it. */
export const damagedStore = (home: Place, what: string): StartError =>
  new StartError(
    `The graph in ${home.path} is not as Neo4j left it when it last stopped: ${what}. Nothing of it is shown.`,
    [
      ...waysBack(home),
      `If it was you who changed the store, delete ${recordFile(home)} and start again: it is then taken as it is.`,
    ].join('\n'),
  )

/** A store that Neo4j does not open. @param says why, in its words */
export const unopenedStore = (home: Place, says: string): StartError =>
  new StartError(
    `The graph in ${home.path} cannot be opened. Neo4j says: ${says}`,
    [...waysBack(home), `More is in ${path.join(home.neo4j, 'logs/debug.log')}.`].join('\n'),
  )
