import { SightlineError } from '../errors.ts'
import type { Driver } from '../neo4j/database.ts'
import type { WriteRows } from '../neo4j/row-types.ts'
import { openWriter, type Writing } from '../neo4j/writer.ts'
import type { Step } from '../progress.ts'

/**
 * Numbers that are kept, so that a graph at a glance costs the same whatever its size: `(:Tally {of, key, n})`, also of the links of
 * things that have many, and on each thing how many links end at it.
 * The writer's transaction keeps them; what others write over Bolt makes them those of another graph, and then everything is counted (cypher/overview).
 */

/** What a link is counted by, and where it ends. */
interface CountedLink {
  type: string
  status: string
  /** Whether its direction has no meaning. */
  symmetric: boolean
  undated: boolean
  subject: string
  object: string
}

/** What became of links. */
export interface LinkChanges {
  come: readonly CountedLink[]
  gone: readonly CountedLink[]
  /** Links that stay, with the status before. */
  stayed: readonly (CountedLink & { was: string | null })[]
}

interface TallyChange {
  of: string
  key: string
  by: number
}

/** From so many links on they are tallied for the thing at whose end they are: fewer are counted in no time. */
const HUB = 2_001

/** What stands between the parts of a tally's key: cypher/blocks/tally-key.cypher. */
const BETWEEN = '\u001f'

const linksOf = (thing: string) => `links of ${thing}`

/** At whose ends a link is: of one from a thing to itself it is met once, going out. */
const ends = ({ subject, object }: CountedLink): { thing: string; direction: string }[] => [
  { thing: subject, direction: 'OUT' },
  ...(object === subject ? [] : [{ thing: object, direction: 'IN' }]),
]

/**
 * What tallies go up and down by; those that stay as they are left out.
 * @param hubs things whose links are tallied
 */
export function tallyChanges({ come, gone, stayed }: LinkChanges, hubs: ReadonlySet<string>): TallyChange[] {
  const sums = new Map<string, TallyChange>()
  const add = (of: string, key: string, by: number) => {
    const name = `${of} ${key}`
    sums.set(name, { of, key, by: (sums.get(name)?.by ?? 0) + by })
  }
  const countAt = (link: CountedLink, status: string | null, by: number) => {
    for (const { thing, direction } of ends(link))
      if (hubs.has(thing)) add(linksOf(thing), [direction, link.type, link.symmetric, status ?? ''].join(BETWEEN), by)
  }
  const count = (link: CountedLink, by: number) => {
    add('linkType', link.type, by)
    add('status', link.status, by)
    if (link.undated) add('undated', 'link', by)
    countAt(link, link.status, by)
  }
  for (const link of come) count(link, 1)
  for (const link of gone) count(link, -1)
  for (const link of stayed) {
    if (link.was !== null) add('status', link.was, -1)
    add('status', link.status, 1)
    countAt(link, link.was, -1)
    countAt(link, link.status, 1)
  }
  return [...sums.values()].filter(({ by }) => by !== 0)
}

interface Before {
  /** Whether the tallies were those of the graph: if not, nobody knows by how much they are wrong, and they go. */
  held: boolean
  relationships: number
}

/** What is to be known of tallies before a change begins. */
export async function talliesBefore(writing: Writing): Promise<Before> {
  const held = (await writing.run('tallies-held', {})).some((row) => row.held)
  return { held, relationships: writing.relationships() }
}

/**
 * Brings tallies up to date after a change, in its transaction.
 * @param before what `talliesBefore` said when it began
 * @param things ids of things that are new
 * @param claims how many came, less those that went
 */
export async function keepTallies(
  writing: Writing,
  { before, things, claims, links }: { before: Before; things: readonly string[]; claims: number; links: LinkChanges },
): Promise<void> {
  const endsOf = (each: readonly CountedLink[]) => each.flatMap(({ subject, object }) => [subject, object])
  const counted = new Set([...things, ...endsOf(links.come), ...endsOf(links.gone)])
  const touched = [...new Set([...counted, ...endsOf(links.stayed)])]
  if (counted.size > 0) await writing.run('count-links', { things: [...counted] })
  if (!before.held) return void (await writing.run('forget-tallies', {}))
  // By what this change itself did: what somebody commits meanwhile, past the writer, is to show.
  const whole = { things: things.length, claims, relationships: writing.relationships() - before.relationships }
  const own = Object.entries(whole).map(([key, by]) => ({ of: 'whole', key, by }))
  const hubs = new Set((await writing.run('tallied-hubs', { things: touched })).map(({ thing }) => thing))
  await writing.run('tally', { changes: [...tallyChanges(links, hubs), ...own] })
  await writing.run('tally-hubs', { things: [...counted].filter((id) => !hubs.has(id)), least: HUB })
  if (things.length > 0) await writing.run('tally-things', { things })
}

/** Things of a page, and hubs. */
const PAGE = 5_000
const HUBS = 20

/** How large the graph is before it is counted: what comes while it is counted makes the tallies those of another one. */
type Whole = WriteRows['whole']

const wholeOf = async (writing: Writing): Promise<Whole | undefined> => (await writing.run('whole', {}))[0]

/** Counts anew what tallies keep, but for hubs. */
async function tallyAll(writing: Writing, whole: Whole | undefined): Promise<void> {
  await writing.run('tally-all', {})
  if (whole) await writing.run('tally-whole', { whole: { ...whole } })
}

/** Does work in a transaction: in one of its own, or in one that is there. */
type Inside = <T>(work: (writing: Writing) => Promise<T>) => Promise<T>

async function count(inside: Inside): Promise<void> {
  const whole = await inside(wholeOf)
  await inside((writing) => writing.run('forget-tallies', {}))
  for (let after: string | null = ''; after !== null;) {
    const from: string = after
    after = await inside((writing) => countPage(writing, from))
  }
  const hubs = (await inside((writing) => writing.run('hubs', { least: HUB }))).map(({ thing }) => thing)
  for (let at = 0; at < hubs.length; at += HUBS)
    await inside((writing) => writing.run('tally-hubs', { things: hubs.slice(at, at + HUBS), least: HUB }))
  await inside((writing) => tallyAll(writing, whole))
}

/** Counts everything anew inside one transaction. */
export const countAll = (writing: Writing): Promise<void> => count((work) => work(writing))

/** How long one page, or what is counted at the end, may take in Neo4j. */
const COUNT_MS = 600_000

/** Counts everything anew in a transaction for each page: a graph of any size, while others read it. */
export const countAnew = (driver: Driver, database: string): Promise<void> =>
  count(openWriter(driver, database, COUNT_MS).write)

/** @returns the last thing of the page, or null where no more follow */
async function countPage(writing: Writing, after: string): Promise<string | null> {
  const [page] = await writing.run('count-all-links', { after, first: PAGE })
  return page && page.things === PAGE ? (page.last ?? null) : null
}

/** Whether what is kept is of another graph, or a hub is without. */
async function isBehind(writing: Writing): Promise<boolean> {
  const [row] = await writing.run('tallies-held', {})
  return !row?.held || (await writing.run('hubs', { least: HUB })).some(({ tallied }) => !tallied)
}

/** Counts everything anew, where what is kept is of another graph. Where somebody else is writing it is left as it is: what is asked is then counted each time. */
export async function countWhereBehind(driver: Driver, database: string, step: Step): Promise<void> {
  try {
    const behind = await openWriter(driver, database, COUNT_MS).write(isBehind)
    if (behind) await step('Counting links and things', () => countAnew(driver, database))
  } catch (error) {
    if (!(error instanceof SightlineError) || error.code !== 'BUSY') throw error
  }
}
