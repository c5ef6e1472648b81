import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'
import { readContents } from './contents.ts'
import type { Home } from './home.ts'
import { storeOf } from './store-files.ts'
import { readRecord } from './store-record.ts'
import { newestDump } from './ways-back.ts'

/**
 * Which Neo4j a store is of. A later one changes it once for all when it first opens it, and none before it can read it then; patches of one
 * version read each other's.
 */

/** Who had a store last. */
export interface LastOpened {
  neo4j: string
  /** Left out where it is not known. */
  java?: number
}

/** The Neo4j that had the store of a home last: as the home remembers or, in one of an earlier version, as Neo4j's own log says. */
export function lastOpenedBy(home: Pick<Home, 'path' | 'neo4j'>): LastOpened | null {
  if (!existsSync(storeOf(home))) return null
  const record = readRecord(home)
  if (record) return { neo4j: record.neo4j, java: record.java }
  try {
    const log = readFileSync(path.join(home.neo4j, 'logs/debug.log'), 'utf8')
    const neo4j = [...log.matchAll(/neo4j-kernel-(\d[\d.]*\d)\.jar/g)].at(-1)?.[1]
    return neo4j === undefined ? null : { neo4j }
  } catch {
    return null
  }
}

/** Whether one version writes stores that the other cannot read. */
export function isLater(version: string, than: string): boolean {
  const [year = 0, month = 0] = version.split('.').map(Number)
  const [otherYear = 0, otherMonth = 0] = than.split('.').map(Number)
  return year > otherYear || (year === otherYear && month > otherMonth)
}

/** Whether a Neo4j would change the store of a home once for all. */
export function isBehind(home: Pick<Home, 'path' | 'neo4j'>, version: string): boolean {
  const last = lastOpenedBy(home)
  return last !== null && isLater(version, last.neo4j)
}

/** The oldest Java on which a Neo4j runs: the same rule as in pom.xml. */
const javaFor = (neo4j: string) => (neo4j.startsWith('5.') ? '17 to 20' : '21 or newer')

/** @throws StartError where the store of a home is of a later Neo4j than the one that this Java runs: nothing is changed */
export function refuseLaterStore(home: Pick<Home, 'path' | 'neo4j'>, version: string, java: number): void {
  const last = lastOpenedBy(home)
  if (!last || !isLater(last.neo4j, version)) return
  const before = newestDump(home, (dump) => !isLater(neo4jOf(dump) ?? last.neo4j, version))
  throw new StartError(
    `The graph in ${home.path} was last opened by Neo4j ${last.neo4j}${last.java ? ` (Java ${last.java})` : ''}. Neo4j ${version}, which Java ${java} runs, cannot read it any more.`,
    [
      `Start with Java ${last.java ?? javaFor(last.neo4j)} again: point JAVA_HOME at such a JDK.`,
      before === null
        ? `No copy that Neo4j ${version} can read is kept. One of your own can be put back with: npm run restore -- FILE`
        : `Or go back to the copy from before the change; what is there now is kept beside it:\n  npm run restore -- ${before}`,
    ].join('\n'),
  )
}

/** Which Neo4j a dump is of, as stands beside it or in its name; undefined where neither says so. */
const neo4jOf = (dump: string) => readContents(dump)?.neo4j ?? /^neo4j-(\d+[.\d]+\d)-/.exec(path.basename(dump))?.[1]

/** @throws StartError where a dump is of a later Neo4j than the one that this Java runs */
export function refuseLaterDump(dump: string, version: string, java: number): void {
  const contents = readContents(dump)
  if (!contents || !isLater(contents.neo4j, version)) return
  throw new StartError(
    `${dump} holds a graph of Neo4j ${contents.neo4j}. Neo4j ${version}, which Java ${java} runs, cannot read it.`,
    `Point JAVA_HOME at a JDK of version ${javaFor(contents.neo4j)}, or name an earlier copy.`,
  )
}
