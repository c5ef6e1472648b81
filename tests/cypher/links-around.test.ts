import neo4j, { type Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readCatalogue, statementFor } from '../../server/neo4j/catalogue.ts'
import { openDriver, type Driver } from '../../server/neo4j/database.ts'

/** Two files for the links around things: one that holds a page alone, for the links of the things themselves, and one for any depth. They agree. */

let driver: Driver
let session: Session
beforeAll(() => {
  driver = openDriver(inject('neo4j'))
  session = driver.session({ defaultAccessMode: 'READ' })
})
afterAll(async () => {
  await session.close()
  await driver.close()
})

interface Row {
  section: string
  item: { claimId: string; id: string }
  total: number | null
  more: boolean
  end: object | null
}
async function rowsOf(name: string, { first, ...parameters }: { first: number; lens: object | null }): Promise<Row[]> {
  const statement = statementFor(readCatalogue().get(name)!, parameters)
  const given = { ...parameters, first: neo4j.int(first), depth: neo4j.int(1), counted: true }
  return (await session.run(statement, given)).records.map((record) => record.toObject() as Row)
}

/** All pages, one after the other. */
async function walk(name: string, asked: object & { first: number; lens: object | null }) {
  const pages: string[][] = []
  const totals = new Set<number | null>()
  const nodes: string[][] = []
  for (let after: object | null = null; ;) {
    const rows = await rowsOf(name, { ...asked, ...{ after } })
    // Of what is not there not even a row comes.
    const { total, more } = rows[0] ?? { total: 0, more: false }
    const end = rows.find((row) => row.end)?.end ?? null
    const links = rows.flatMap(({ section, item }) => (section === 'link' ? item.claimId : []))
    nodes.push(rows.flatMap(({ section, item }) => (section === 'node' ? item.id : [])).sort())
    pages.push(links.sort())
    totals.add(total)
    if (!more) return { pages, totals: [...totals], nodes }
    after = end && Object.fromEntries(Object.entries(end).map(([key, part]) => [key, wholeOf(part)]))
  }
}
const wholeOf = (part: unknown) => (typeof part === 'number' ? neo4j.int(part) : part)

const ASKED = { only: null, except: [] as string[], lens: null as object | null, first: 7 }
const ORDERS = ['TYPE', 'NEWEST', 'STRONGEST', 'BEST_CONNECTED']
const here = ['ttp.allied-with.afghan-taliban', 'nobody.knows.this']

describe.each(ORDERS)('ordered by %s', (order) => {
  it.each<[string, object]>([
    ['of a hub', { ids: ['pakistan'] }],
    ['of a thing that is not there', { ids: ['nobody'] }],
    [
      'chosen by type and direction',
      { ids: ['pakistan'], only: [{ type: 'ACCUSES', direction: 'OUT', status: null }] },
    ],
    ['without some that are there', { ids: ['pakistan'], first: 3 }],
  ])('links %s: page by page the same, and the same number', async (what, change) => {
    const asked = { ...ASKED, order, ...change }
    if (what.startsWith('without')) {
      const [first] = (await walk('graph/neighbourhood', asked)).pages
      asked.except = [...(first ?? []), ...here]
    }
    const near = await walk('graph/links-around', asked)
    expect(near).toEqual(await walk('graph/neighbourhood', asked))
    expect(near.totals).toEqual([near.pages.flat().length])
  })

  it('links of several things, also those between them, each once', async () => {
    const asked = { ...ASKED, order, ids: ['pakistan', 'ttp', 'afghan-taliban'] }
    const [near, any] = [await walk('graph/links-around', asked), await walk('graph/neighbourhood', asked)]
    expect(near.pages.flat().sort()).toEqual(any.pages.flat().sort())
    expect([new Set(near.pages.flat()).size, near.totals]).toEqual([near.pages.flat().length, any.totals])
    // Which of two ends a link between them goes to is told apart in this order alone.
    if (order !== 'BEST_CONNECTED') expect(near.pages).toEqual(any.pages)
  })
})

// To plan both files under a lens takes long.
it.each(['TYPE', 'BEST_CONNECTED'])('under a lens too, ordered by %s', async (order) => {
  const asked = { ...ASKED, order, ids: ['ttp'], first: 9, lens: { documents: { only: ['article'] } } }
  const near = await walk('graph/links-around', asked)
  expect(near).toEqual(await walk('graph/neighbourhood', asked))
  expect(near.totals).toEqual([near.pages.flat().length])
})

it('nothing is counted where nobody asks, unless the page holds all', async () => {
  const query = readCatalogue().get('graph/links-around')!
  const asked = { ...ASKED, order: 'TYPE', after: null, counted: false }
  const totalOf = async (id: string) =>
    (await session.run(query.statement, { ...asked, ids: [id], first: neo4j.int(7) })).records[0]?.get('total')
  expect([await totalOf('pakistan'), await totalOf('imf')]).toEqual([null, expect.any(Number)])
})
