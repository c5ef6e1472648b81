import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptAll } from '../../../server/claims/adopt.ts'
import type { SourceRecord } from '../../../server/claims/claim.ts'
import { applyChange } from '../../../server/claims/write.ts'
import { askedFor } from '../../../server/names/asked.ts'
import { keyOf } from '../../../server/names/key.ts'
import { readCatalogue } from '../../../server/neo4j/catalogue.ts'
import type { Writing } from '../../../server/neo4j/writer.ts'
import { record, rolledBack } from '../../support/claims.ts'
import { RUNS } from '../../support/runs.ts'
import { useWriter } from '../../support/writer.ts'

/** What the writer makes of names, and the search finds, beside the founding graph. */

const { driver, writer } = useWriter()

const search = readCatalogue().get('thing/search')?.statement ?? ''

async function find(writing: Writing, typed: string, kinds: string[] | null = null) {
  const rows = await writing.text(search, { asked: askedFor(typed), kinds, first: 10, most: 1_000 })
  return rows.map(({ item, matched, score, total }) => {
    const { name, aliases } = item as { name: string; aliases: string[] }
    return { name, names: [name, ...aliases], matched, rank: Math.floor(Number(score)), total }
  })
}

const named = (name: string, ...aliases: string[]): SourceRecord => ({ ...record(name, 'Organization'), aliases })

/** Searches among made-up things, which are then taken back. */
const among = <T>(records: readonly SourceRecord[], work: (writing: Writing) => Promise<T>) =>
  rolledBack(writer, async (writing) => {
    await applyChange(writing, { records })
    return work(writing)
  })

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'of',
    'Al-Qāʿida',
    'O’Brien',
    'C++',
    'حقاني',
    'نشان‌ها',
    'Łódź',
    '伊斯兰国',
    'ไทย',
    'हिन्दी',
    'Ξένος',
    '1,100',
    'U.S.',
    'AND',
    '=',
    '*',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
)
/** Any name that a source may give (`checkText`), in which something is to be seen. */
const anyName = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .chain((words) => fc.constantFrom(' ', '-', '', '  ', '/').map((sign) => words.join(sign)))
  .filter((name) => name.trim() !== '' && !/\p{Cc}/u.test(name) && keyOf(name) !== '')

describe('every name and alias, typed as it stands', () => {
  it('finds its thing, first', { timeout: 300_000 }, async () => {
    const things = fc.uniqueArray(fc.tuple(anyName, fc.array(anyName, { maxLength: 2 })), {
      selector: ([name]) => name.normalize('NFC'),
      minLength: 20,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(things, (made) =>
        among(
          made.map(([name, aliases]) => named(name, ...aliases)),
          async (writing) => {
            for (const [name, aliases] of made)
              for (const typed of [name, ...aliases])
                expect((await find(writing, typed))[0]).toMatchObject({
                  rank: 7,
                  matched: typed,
                  names: expect.arrayContaining([typed]),
                })
          },
        ),
      ),
      { numRuns: Math.ceil(RUNS.numRuns / 20) },
    )
  })

  it('in the founding graph too', async () => {
    const { records } = await driver.executeQuery(
      'MATCH (n:Entity) RETURN n.name AS name, coalesce(n.aliases, []) AS aliases',
    )
    const names: string[] = records.flatMap((row) => [row.get('name'), ...row.get('aliases')])
    expect(names.length).toBeGreaterThan(150)
    await rolledBack(writer, async (writing) => {
      for (const name of names) expect((await find(writing, name))[0]).toMatchObject({ rank: 7, matched: name })
    })
  })
})

describe('among names that resemble each other', () => {
  const ranks = (records: readonly SourceRecord[], typed: string) =>
    among(records, async (writing) => (await find(writing, typed)).map(({ matched, rank }) => [matched, rank]))

  it('the one as typed comes first, then case, marks, beginnings, other orders, other scripts', async () =>
    expect(
      await ranks(
        ['حقاني', 'Network of the Haqqani', 'Haqqani network', 'ḤAQQANI', 'haqqani', 'Haqqani'].map((name) =>
          named(name),
        ),
        'Haqqani',
      ),
    ).toEqual([
      ['Haqqani', 7],
      ['haqqani', 6],
      ['ḤAQQANI', 5],
      ['Haqqani network', 4],
      ['Network of the Haqqani', 4],
      ['حقاني', 1],
    ]))
  it('words are found in any order, folded ones after those as typed', async () =>
    expect(
      await ranks(
        ['Łódź front', 'Lodz front', 'Front of Łódź'].map((name) => named(name)),
        'lodz front',
      ),
    ).toEqual([
      ['Lodz front', 6],
      ['Łódź front', 5],
      ['Front of Łódź', 2],
    ]))
  it('words may stand in several of its names', async () =>
    expect((await ranks([named('Zabihullah', 'Mujahid of Kabul')], 'zabihullah mujahid'))[0]).toEqual([
      'Zabihullah',
      2,
    ]))
  it('a name in full comes before a thousand that begin so', { timeout: 120_000 }, async () => {
    const many = Array.from({ length: 1_100 }, (_, at) => named(`Harakat ${at}`))
    const [first, second] = await among([...many, named('Ḥarakāt')], (writing) => find(writing, 'harakat'))
    expect([first?.matched, second?.rank]).toEqual(['Ḥarakāt', 4])
  })
  it('what only resembles is found where nothing fits', () =>
    // Neo4j finds what resembles only among what is there already.
    rolledBack(writer, async (writing) => {
      const found = async (typed: string) => new Set((await find(writing, typed)).map(({ rank }) => rank))
      expect(await found('pakistan')).not.toContain(0)
      expect(await found('pakstan')).toEqual(new Set([0]))
      expect((await find(writing, 'Nur Wali Mahsud'))[0]).toMatchObject({ name: 'Noor Wali Mehsud', rank: 0 })
      expect((await find(writing, '='))[0]).toBeUndefined()
    }))
})

describe('a name that is typed as people type it', () => {
  const found = (records: readonly SourceRecord[], typed: string) =>
    among(records, async (writing) => (await find(writing, typed)).map(({ name }) => name))

  it('finds the one that is written with a letter twice', async () => {
    const both = [named('Haqqani Network'), named('Sirajuddin Haqqani')]
    expect(new Set(await found(both, 'haqani'))).toEqual(new Set(['Haqqani Network', 'Sirajuddin Haqqani']))
  })

  it('brings the thing that is called so before those whose names hold it, however well connected these are', async () => {
    const hub = 'Iran-backed militias'
    const names = [hub, 'Supreme Leader of Iran', 'Iranian rial', 'Iran']
    const others = Array.from({ length: 30 }, (_, at) => named(`Unit ${at}`))
    await among([...others, ...names.map((name) => named(name))], async (writing) => {
      await writing.text(
        'MATCH (hub:Entity {name: $hub}), (unit:Entity) WHERE unit.name STARTS WITH $unit CREATE (hub)-[:BACKS]->(unit)',
        { hub, unit: 'Unit ' },
      )
      const [first, second] = await find(writing, 'iran')
      expect([first, second?.name]).toMatchObject([{ name: 'Iran', rank: 6 }, hub])
    })
  })
})

it('a thing that is renamed by another load of its names is found by the new one', async () => {
  await among([named('Older name')], async (writing) => {
    await writing.text("MATCH (n:Entity {name: 'Older name'}) SET n.name = 'Newer name'")
    expect(await find(writing, 'newer name')).toEqual([])
    await adoptAll(writing)
    expect((await find(writing, 'newer name'))[0]?.name).toBe('Newer name')
  })
})
