import { describe, expect, it } from 'vitest'
import { countAll } from '../../server/claims/tallies.ts'
import type { Row } from '../../server/neo4j/database.ts'
import type { Writing } from '../../server/neo4j/writer.ts'
import { isRecord } from '../../server/record.ts'
import { rolledBack, tallyEvery } from '../support/claims.ts'
import { countsOf, LENSES, textOf } from '../support/tallied.ts'
import { useWriter } from '../support/writer.ts'

/** Pages of the links of a thing, tallied and not: the same. In transactions that are taken back. */

const { writer } = useWriter()

interface Asked {
  first: number
  except: string[]
  lens?: Row | null
}

/** Pages of the links of a thing by type, one after the other, and how many there are. */
async function pagesOf(writing: Writing, id: string, { first, except, lens = null }: Asked) {
  const pages: unknown[][] = []
  for (let after: unknown = null; pages.length < 40;) {
    const asked = { ids: [id], only: null, order: 'TYPE', except, lens, first, after, counted: true }
    const rows = await writing.text(textOf('graph/links-around', lens), asked)
    pages.push([...rows.filter(({ section }) => section === 'link').map(({ item }) => item), rows[0]?.total])
    after = rows.find(({ end }) => end)?.end ?? null
    if (rows[0]?.more !== true) return pages
  }
  throw new Error('The pages have no end.')
}

describe('pages by type of the links of a thing', () => {
  it('are the same whether these are tallied or not', () =>
    rolledBack(writer, async (writing) => {
      await countAll(writing)
      const all = (await pagesOf(writing, 'pakistan', { first: 500, except: [] }))[0]?.slice(0, -1) ?? []
      const some = all.flatMap((item, at) => (at % 3 === 0 && isRecord(item) ? String(item.claimId) : []))
      const asked = [9, 500].flatMap((first) =>
        [[], some].flatMap((except) => LENSES.map((lens) => ({ first, except, lens }))),
      )
      const counted = []
      for (const each of asked) counted.push(await pagesOf(writing, 'pakistan', each))
      expect(all.length - some.length).toBeGreaterThan(12)
      await tallyEvery(writing, ['ttp', 'pakistan'])
      for (const [at, each] of asked.entries())
        expect(await pagesOf(writing, 'pakistan', each), `${each.first}, but ${each.except.length}`).toEqual(
          counted[at],
        )
    }))

  it('are whole where somebody gave a type of two words over Bolt', () =>
    rolledBack(writer, async (writing) => {
      await writing.text(
        `MATCH (n:Entity {id: 'pakistan'}) UNWIND range(1, 30) AS x
         CREATE (:Entity:Guild {id: 'odd ' + x})-[:\`AAA ODD\` {claimId: 'odd ' + x, status: 'asserted', affirmed: 1, denied: 0}]->(n)`,
      )
      await countAll(writing)
      const [counts, pages] = [
        await countsOf(writing, 'pakistan'),
        await pagesOf(writing, 'pakistan', { first: 5, except: [] }),
      ]
      expect(pages[0]).toHaveLength(6)
      await tallyEvery(writing, ['pakistan'])
      expect(await countsOf(writing, 'pakistan')).toEqual(counts)
      expect(counts).toContainEqual(expect.objectContaining({ type: 'AAA ODD', count: 30 }))
      expect(await pagesOf(writing, 'pakistan', { first: 5, except: [] })).toEqual(pages)
    }))

  it.each([
    ['as they are', async () => {}],
    ['tallied', (writing: Writing) => tallyEvery(writing, ['pakistan'])],
  ])('count no relationship that no claim stands behind: %s', (_, before) =>
    rolledBack(writer, async (writing) => {
      await writing.text("MATCH (a:Entity {id: 'pakistan'}), (b:Entity {id: 'ttp'}) CREATE (a)-[:SUPPORTS]->(b)")
      await countAll(writing)
      await before(writing)
      const pages = await pagesOf(writing, 'pakistan', { first: 9, except: [] })
      const links = pages.flatMap((page) => page.slice(0, -1))
      expect(links.length).toBeGreaterThan(9)
      expect(new Set(pages.map((page) => page.at(-1)))).toEqual(new Set([links.length]))
    }),
  )

  it('look at no others than the types that fill them', () =>
    rolledBack(writer, async (writing) => {
      await countAll(writing)
      await tallyEvery(writing, ['ttp', 'pakistan'])
      const [[first] = []] = await pagesOf(writing, 'ttp', { first: 1, except: [] })
      const type = isRecord(first) ? first.type : null
      // Said to be enough of the first type: if others were looked at, they would be found.
      await writing.text(
        "MATCH (t:Tally) WHERE t.of = 'links of ttp' AND split(t.key, '\\u001f')[1] = $type SET t.n = 1000",
        {
          type,
        },
      )
      const [page = []] = await pagesOf(writing, 'ttp', { first: 900, except: [] })
      const links = page.slice(0, -1)
      expect(links.length).toBeGreaterThan(0)
      expect(links.every((item) => isRecord(item) && item.type === type)).toBe(true)
    }))
})
