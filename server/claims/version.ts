import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, SightlineError } from '../errors.ts'
import type { Driver } from '../neo4j/database.ts'
import { applyLinkTypes, applySchema, statements } from '../neo4j/schema.ts'
import { openWriter, type Writing } from '../neo4j/writer.ts'
import type { Step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { adoptAll } from './adopt.ts'

/** The version of the graph that this program writes. Every change of what is kept brings a new one, and a step that leads to it. */
export const GRAPH_VERSION = 9

/** What a file of the founding graph ties together, for those that were loaded before it said so. */
async function loadAgain(writing: Writing, name: string): Promise<void> {
  for (const { file, text } of statements('load')) if (file === name) await writing.text(text)
}

/** How long one step may take in Neo4j. */
const STEP_MS = 600_000

interface MigrationStep {
  /** The version that it leads to. */
  to: number
  title: string
  /** In one transaction with the new version's number: broken off, nothing of it stays. Left out where all there is to do is to derive anew. */
  run?(writing: Writing): Promise<unknown>
}

/** In order. A graph of any version takes those that are ahead of it; the last of them derives the whole graph anew, once for all. */
const STEPS: readonly MigrationStep[] = [
  { to: 1, title: 'Giving things their records and links their propositions' },
  { to: 2, title: 'Giving links without a direction one key for both' },
  {
    to: 3,
    title: 'Working out between which days things began and ended, and forgetting a confidence that nobody judged',
    run: (writing) => writing.run('forget-unjudged', {}),
  },
  {
    to: 4,
    title: 'Telling what rests on what',
    run: (writing) => loadAgain(writing, '41-what-rests-on-what.cypher'),
  },
  { to: 5, title: 'Giving things the keys by which they are found, and telling which of them are only planned' },
  {
    to: 6,
    title: 'Giving room to days that are only about',
    async run(writing) {
      await writing.run('tell-about-apart', {})
      await loadAgain(writing, '40-related-claims.cypher')
    },
  },
  {
    to: 7,
    title: 'Telling what one stance alone rests on',
    run: (writing) => loadAgain(writing, '41-what-rests-on-what.cypher'),
  },
  {
    to: 8,
    title: 'Telling on each stance what it rests on',
    run: (writing) => writing.run('date-what-gave-the-bases', {}),
  },
  { to: 9, title: 'Counting links and things, once for all' },
]

/**
 * The version of a graph of claims.
 * @returns 0 for one that was made before there were versions, null where there is no graph of claims
 */
export async function graphVersion(driver: Driver, database: string): Promise<number | null> {
  const { records } = await driver.executeQuery(
    `OPTIONAL MATCH (about:Sightline)
     WITH max(about.version) AS version
     RETURN coalesce(version, CASE WHEN EXISTS { (:View {id: 'first'}) } THEN 0 END) AS version`,
    {},
    { database, routing: 'READ' },
  )
  const version: unknown = records[0]?.get('version')
  return typeof version === 'number' ? version : null
}

/** Writes down of which version the graph is. */
export const markVersion = (writing: Writing, version: number) => writing.run('mark-version', { version })

/**
 * Brings a graph of an earlier version to this one, step by step. Doing it again changes nothing.
 * @returns the version that was found; null where there is no graph of claims
 * @throws StartError for a graph of a later version
 */
export async function migrate(driver: Driver, database: string, step: Step): Promise<number | null> {
  const found = await graphVersion(driver, database)
  const ahead = found === null ? [] : STEPS.filter(({ to }) => to > found)
  refuseLater(found)
  if (ahead.length === 0) return found
  await inTurn(() => applySchema(driver, database), step)
  const writer = openWriter(driver, database, STEP_MS)
  for (const each of ahead)
    await step(each.title, () => inTurn(() => writer.write((writing) => take(each, writing)), step))
  await inTurn(async () => applyLinkTypes(driver, database, await linkTypes(driver, database)), step)
  return found
}

/**
 * Takes one step, unless another program took it meanwhile: two may be told to migrate at once, and the version must never go back. The turn to write is
 * a lock of Neo4j's on the graph's own node, held by a transaction: that of a program which died ends with its connection, at the latest with its time.
 */
async function take({ to, run }: MigrationStep, writing: Writing): Promise<void> {
  const [about] = await writing.text('MATCH (about:Sightline) RETURN max(about.version) AS version')
  if (typeof about?.version === 'number' && about.version >= to) return
  await run?.(writing)
  if (to === GRAPH_VERSION) await adoptAll(writing)
  await markVersion(writing, to)
}

const isBusy = (error: unknown) =>
  error instanceof SightlineError
    ? error.code === 'BUSY'
    : /^Neo\.TransientError\.Transaction\./.test(codeOf(error) ?? '')

/** Waits, in words, while another program has the turn to write. @throws StartError when it does not end */
export async function inTurn<T>(
  work: () => Promise<T>,
  step: Step,
  { patienceMs = STEP_MS, pauseMs = 1_000 } = {},
): Promise<T> {
  const giveUp = Date.now() + patienceMs
  const again = async (error: unknown): Promise<T> => {
    if (!isBusy(error)) throw error
    if (Date.now() > giveUp)
      throw new StartError(
        'Another program has been changing the graph all this time, and has not come to an end.',
        'See which it is (SHOW TRANSACTIONS in cypher-shell) and end it, or wait; then do this again: it goes on where it was.',
        { cause: error },
      )
    await sleep(pauseMs)
    return work().catch(again)
  }
  return work().catch((error: unknown) => {
    if (!isBusy(error)) throw error
    return step('Another program is changing the graph: waiting for it', () => again(error))
  })
}

/** @throws StartError when a program that is newer than this one wrote the graph */
export function refuseLater(version: number | null): void {
  if (version === null || version <= GRAPH_VERSION) return
  throw new StartError(
    `The graph is of version ${version}; this Sightline knows versions up to ${GRAPH_VERSION}.`,
    'Start it with the Sightline that wrote it, or a later one. The graph is as it was.',
  )
}

/** The types of the links that claims stand for. */
async function linkTypes(driver: Driver, database: string): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (c:Claim) RETURN DISTINCT c.predicate AS type ORDER BY type',
    {},
    { database, routing: 'READ' },
  )
  return records.map((record) => String(record.get('type')))
}
