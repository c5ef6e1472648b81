import type { Driver } from '../neo4j/database.ts'
import { applySchema } from '../neo4j/schema.ts'
import { openWriter, type Writing } from '../neo4j/writer.ts'
import { refuseProblems, runChecks } from './checks.ts'
import { STANCE_KINDS, type SourceClaim, type SourceMention, type SourceRecord, type SourceView } from './claim.ts'
import { refuseOccupied } from './empty.ts'
import { LINK, readClaim, readMention, readRecord, readView, type Told } from './reading.ts'
import { RESERVED_LABELS, RESERVED_TYPES } from './reserved.ts'
import { pages } from './pages.ts'
import { bad, checkText, LONGEST } from './texts.ts'
import { checkChange } from './rules.ts'
import { countAll } from './tallies.ts'
import { GRAPH_VERSION, markVersion } from './version.ts'
import { applyChange } from './write.ts'

/** A whole graph: out of the database, and into an empty one. */
export interface Whole {
  records: SourceRecord[]
  claims: SourceClaim[]
  mentions: SourceMention[]
  views: SourceView[]
}

/** What a whole graph is made of, in the order in which it is told. */
export type Part = 'record' | 'claim' | 'mention' | 'view'

/** As many as come at once. */
const PAGE = 1_000

/** How long reading or writing all may take in Neo4j. */
const WHOLE_MS = 3_600_000

/**
 * Reads all that the graph holds, records and claims in the order of their ids. Meanwhile it has the turn to write: what comes is of one moment, but for
 * what others write over Bolt.
 * @param begin takes each in turn; asked again where Neo4j has it begin anew
 * @returns what is there and is not told, in words
 */
export async function readWhole(
  driver: Driver,
  database: string,
  begin: () => Promise<(part: Part, item: Told['item']) => Promise<void>>,
): Promise<string[]> {
  return openWriter(driver, database, WHOLE_MS).write(async (writing) => {
    const take = await begin()
    const lost = new Map<string, number>()
    const tell = async (part: Part, { item, lost: names }: Told) => {
      for (const name of names) lost.set(name, (lost.get(name) ?? 0) + 1)
      await take(part, item)
    }
    for await (const row of eachOf((after) => writing.run('every-record', { after, first: PAGE })))
      await tell('record', readRecord(row))
    for await (const row of eachOf((after) => writing.run('every-claim', { after, first: PAGE })))
      await tell('claim', readClaim(row))
    for (const row of await writing.run('every-mention', {})) await tell('mention', readMention(row))
    for (const row of await writing.run('every-view', {})) await tell('view', readView(row))
    const beside = await writing.run('beside-the-model', {
      labels: [...RESERVED_LABELS],
      types: [...RESERVED_TYPES],
      stances: [...STANCE_KINDS],
      link: LINK,
    })
    return [
      ...beside.map(({ name, count }) => `${name}: ${count}`),
      ...[...lost].sort().map(([name, count]) => `property ${name}: ${count}`),
    ]
  })
}

async function* eachOf<Of extends { id: string }>(read: (after: string) => Promise<Of[]>): AsyncGenerator<Of> {
  for await (const page of pages(PAGE, read, ({ id }) => id)) yield* page
}

/**
 * Writes a whole graph into an empty database, in one transaction that ends with the checks.
 * @throws SightlineError `BAD_USER_INPUT` naming what is wrong; the database is then as empty as it was
 */
export async function writeWhole(driver: Driver, database: string, whole: Whole): Promise<void> {
  checkChange(whole)
  await openWriter(driver, database, WHOLE_MS).write(refuseOccupied)
  await applySchema(
    driver,
    database,
    whole.claims.map(({ predicate }) => predicate),
  )
  await openWriter(driver, database, WHOLE_MS).write(async (writing) => {
    // Again, now that it has the turn: another program may have had it meanwhile.
    await refuseOccupied(writing)
    await applyWhole(writing, whole)
    await markVersion(writing, GRAPH_VERSION)
  })
}

/** All of it inside a transaction. */
async function applyWhole(writing: Writing, { records, claims, mentions, views }: Whole): Promise<void> {
  await applyChange(writing, { records, claims })
  for (const { id, mayReferTo: _, ...texts } of mentions) checkTexts(`mention ${id}`, { id, ...texts })
  for (const { id, shows: _, ...texts } of views) checkTexts(`view ${id}`, { id, ...texts })
  await writeMentions(writing, mentions)
  await writeViews(writing, views)
  // Of one that was broken off before anything of it was written.
  await writing.run('mark-import', { what: null })
  // Of an empty graph no numbers are kept that could be brought up to date.
  await countAll(writing)
  refuseProblems(await runChecks(writing))
}

/** Each text among some fields. */
function checkTexts(place: string, fields: object): void {
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') checkText(`${place}.${name}`, value, LONGEST.text)
}

async function writeMentions(writing: Writing, mentions: readonly SourceMention[]): Promise<void> {
  const rows = mentions.map(({ id, refersTo, mayReferTo, ...properties }) => ({
    id,
    refersTo,
    mayReferTo: [...mayReferTo],
    properties,
  }))
  const written = await writing.run('mentions', { mentions: rows })
  const there = new Map(written.map(({ mention, alternatives }) => [mention, alternatives]))
  for (const { id, mayReferTo } of mentions)
    if (there.get(id) !== new Set(mayReferTo).size)
      throw bad(`mention ${id}`, 'it names a thing that is not there. Give its record too.')
}

async function writeViews(writing: Writing, views: readonly SourceView[]): Promise<void> {
  const rows = views.map(({ id, shows, ...properties }) => ({ id, shows: [...shows], properties }))
  const written = await writing.run('views', { views: rows })
  const there = new Map(written.map(({ view, shown }) => [view, shown]))
  for (const { id, shows } of views)
    if (there.get(id) !== shows.length)
      throw bad(`view ${id}`, 'it shows a thing that is not there, or one twice. Give its record too.')
}
