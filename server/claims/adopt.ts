import type { Writing } from '../neo4j/writer.ts'
import { refuseAnyCircle } from './grounds.ts'
import { recordId } from './ids.ts'
import { deriveLinks } from './links.ts'
import { nameAllThings } from './names.ts'
import { pages } from './pages.ts'
import { countAll } from './tallies.ts'

/** The dataset of things that nobody imported: the founding ones, and those written by hand over Bolt. */
const OWN = 'own'

const PAGE = 5_000

/**
 * Brings a whole graph in step: every thing gets a record, every claim and stance names the records of its ends, and all links are derived.
 * For the load of the founding graph, for homes of earlier versions, and as the measure of what single writes do. Doing it again changes
 * nothing.
 * @returns how many claims there are
 */
export async function adoptAll(writing: Writing): Promise<number> {
  const things = await writing.run('things-without-record', {})
  const records = things.map(({ id, ...names }) => ({
    id: recordId({ dataset: OWN, sourceId: id }),
    dataset: OWN,
    thing: id,
    ...names,
  }))
  for (let at = 0; at < records.length; at += PAGE)
    await writing.run('describe-things', { records: records.slice(at, at + PAGE) })
  await writing.run('date-all-things', {})
  await nameAllThings(writing)
  await writing.run('claims-take-records', {})
  await eachPage(writing, (claims) => writing.run('name-propositions', { claims }))
  await refuseAnyCircle(writing)
  const count = await eachPage(writing, async (claims) =>
    deriveLinks(writing, await writing.run('name-propositions', { claims }), []),
  )
  await writing.run('drop-unclaimed-links', {})
  await writing.run('plan-all-things', {})
  await countAll(writing)
  return count
}

/** @returns how many claims there are */
async function eachPage(writing: Writing, use: (claims: readonly string[]) => Promise<unknown>): Promise<number> {
  let count = 0
  const read = (after: string) => writing.run('all-claims', { after, first: PAGE })
  for await (const page of pages(PAGE, read, ({ claim }) => claim)) {
    await use(page.map(({ claim }) => claim))
    count += page.length
  }
  return count
}
