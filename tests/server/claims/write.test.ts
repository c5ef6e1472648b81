import { describe, expect, it } from 'vitest'
import type { Change, SourceRecord } from '../../../server/claims/claim.ts'
import { claimId, recordId, stanceId } from '../../../server/claims/ids.ts'
import { checkChange } from '../../../server/claims/rules.ts'
import { applyChange } from '../../../server/claims/write.ts'
import { readCatalogue } from '../../../server/neo4j/catalogue.ts'
import { claim, documents, linksOf, other, record, records, rolledBack, source, stance } from '../../support/claims.ts'
import { useWriter } from '../../support/writer.ts'

/** The writer on the real Neo4j of this run. Everything happens in transactions that are taken back. */

const { driver, writer } = useWriter()

describe('a change', () => {
  it('brings records, things, claims, stances and one link, and says so', async () => {
    const { changed, links } = await rolledBack(writer, async (writing) => ({
      changed: await applyChange(writing, { records, claims: [claim()] }),
      links: await linksOf(writing),
    }))
    const id = claimId(claim())
    expect(changed.records.added.toSorted()).toEqual(records.map(recordId).toSorted())
    expect(changed.claims).toEqual({ added: [id], updated: [], removed: [] })
    expect(changed.stances.added).toEqual([stanceId(id, stance('ASSERTS', source))])
    expect(changed.links).toEqual({ added: [id], updated: [], removed: [] })
    expect(links).toHaveLength(1)
    expect(links[0]).toMatchObject({ subject: 'A', type: 'OPERATES_IN', object: 'B' })
    expect(links[0]?.link).toMatchObject({ claimId: id, claims: [id], status: 'asserted', affirmed: 1, denied: 0 })
  })

  it('doubles nothing when it comes again', async () => {
    const again = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: [claim()] })
      const before = await linksOf(writing)
      const changed = await applyChange(writing, { records, claims: [claim()] })
      expect(await linksOf(writing)).toEqual(before)
      return changed
    })
    expect(again.records.added).toEqual([])
    expect(again.claims.added).toEqual([])
    expect(again.stances.added).toEqual([])
    expect(again.links.added).toEqual([])
  })

  it('shares one link among claims that say the same, and its status comes from all their stances', async () => {
    const twin = claim({ id: 'zz-twin', stances: [stance('DENIES', other, { document: documents[1] })] })
    const [link] = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: [claim(), twin] })
      return linksOf(writing)
    })
    expect(link?.link).toMatchObject({
      status: 'contested',
      claims: [claimId(claim()), 'zz-twin'],
      affirmed: 1,
      denied: 1,
    })
    expect(link?.link).toMatchObject({ sourceGrade: 'B', stanceHolders: expect.arrayContaining(documents) })
  })

  it('keeps two periods of one proposition apart', async () => {
    const links = await rolledBack(writer, async (writing) => {
      const periods = ['2021', '2022'].map((year) =>
        claim({ precision: 'year', validFrom: `${year}-01-01`, validTo: `${year}-12-31` }),
      )
      await applyChange(writing, { records, claims: periods })
      return linksOf(writing)
    })
    expect(links).toHaveLength(2)
  })
})

describe('a thing', () => {
  it('has its days as days, and its facts beside them', async () => {
    const attack: SourceRecord = {
      ...record('Attack', 'Event'),
      ...{
        validFrom: '2023-09-29',
        validTo: '2023-09-30',
        asOf: '2023-10-05',
        precision: 'interval',
        timeQualifier: 'morning',
      },
      properties: { eventType: 'attack' },
    }
    const things = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records: [attack] })
      return writing.text(
        `MATCH (:Record {id: $id})-[:DESCRIBES]->(n)
        RETURN n {.precision, .timeQualifier, .eventType, from: n.validFrom = date('2023-09-29'), to: n.validTo = date('2023-09-30'),
          asOf: n.asOf = date('2023-10-05')} AS thing, labels(n) AS labels`,
        { id: recordId(attack) },
      )
    })
    expect(things).toEqual([
      {
        thing: {
          precision: 'interval',
          timeQualifier: 'morning',
          eventType: 'attack',
          from: true,
          to: true,
          asOf: true,
        },
        labels: ['Entity', 'Event'],
      },
    ])
  })

  it('with coordinates needs a document that gives them', async () => {
    const place = { ...record('Nowhere', 'Place'), properties: { latitude: 1, longitude: 2, wherePrec: 1 } }
    const written = rolledBack(writer, (writing) => applyChange(writing, { records: [place] }))
    await expect(written).rejects.toThrow('coordinates without a gazetteer')
  })

  it('takes the longest of everything that indexes hold, in the longest letters', async () => {
    const wide = (length: number) => '語'.repeat(length)
    const ends = ['X', 'Y'].map((name) => ({ ...record(name, 'Place'), name: wide(1_000), thing: wide(199) + name }))
    const longest = claim({
      id: wide(200),
      subject: recordId(ends[0]!),
      object: recordId(ends[1]!),
      ...{ qualifier: wide(1_000), scope: wide(1_000), timeQualifier: wide(200), predicate: 'X'.repeat(64) },
      stances: [stance('ASSERTS', source, { id: wide(200), locator: wide(1_000) })],
    })
    const change = { records: [...records, ...ends], claims: [longest] }
    expect(() => checkChange(change)).not.toThrow()
    const changed = await rolledBack(writer, (writing) => applyChange(writing, change))
    expect(changed.links.added).toEqual([wide(200)])
  })
})

it('what is given twice alike is written and told once', async () => {
  const changed = await rolledBack(writer, (writing) =>
    applyChange(writing, { records: [...records, ...records], claims: [claim(), claim()] }),
  )
  expect(changed.records.added).toHaveLength(records.length)
  expect(changed.stances.added).toHaveLength(1)
})

it('a stance without a place in its document is read in it, before all that have one', async () => {
  const placed = stance('DENIES', other, { position: 2 })
  const read = await rolledBack(writer, async (writing) => {
    await applyChange(writing, { records, claims: [claim({ stances: [stance('ASSERTS', source), placed] })] })
    return writing.text(readCatalogue().get('document/document')?.statement ?? '', { id: documents[0] })
  })
  const statements = read.filter(({ section }) => section === 'statement')
  expect(statements.map(({ position }) => Number(position))).toEqual([0, 2])
})

describe('a link', () => {
  it('grades a link by the best of what affirms it', async () => {
    const stances = [
      stance('ASSERTS', source, { sourceGrade: 'D', informationGrade: 4 }),
      stance('DENIES', other, { sourceGrade: 'A', informationGrade: 1 }),
    ]
    const [link] = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: [claim({ stances })] })
      return linksOf(writing)
    })
    expect(link?.link).toMatchObject({ sourceGrade: 'D', informationGrade: 4 })
  })

  it('leaves the compact stances out past 64, and says so', async () => {
    const stances = Array.from({ length: 65 }, (_, index) => stance('ASSERTS', source, { locator: String(index) }))
    const [link] = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: [claim({ stances })] })
      return linksOf(writing)
    })
    expect(link?.link).toMatchObject({ affirmed: 65, stancesMore: true })
    expect(link?.link).not.toHaveProperty('stanceKinds')
  })

  it('takes a link away with the last claim of its proposition', async () => {
    const { changed, links } = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: [claim()] })
      return {
        changed: await applyChange(writing, { removeClaims: [claimId(claim())] }),
        links: await linksOf(writing),
      }
    })
    expect(changed.links.removed).toEqual([claimId(claim())])
    expect(links).toEqual([])
  })
})

describe('a change that breaks a rule', () => {
  it.each<[string, Change, string]>([
    ['an end that no record stands for', { claims: [claim({ object: 'record:nowhere' })] }, 'record:nowhere'],
    [
      'a holder that no record stands for',
      { claims: [claim({ stances: [stance('DENIES', 'record:nobody')] })] },
      'nobody',
    ],
    ['a claim that nobody says', { claims: [claim({ stances: [] })] }, 'nobody takes a stance'],
    [
      'a document that is not there',
      { claims: [claim({ stances: [stance('ASSERTS', source, { document: 'hearsay' })] })] },
      'document',
    ],
  ])('is refused whole for %s', async (_, change, words) => {
    const refused = writer.write(async (writing) => {
      await applyChange(writing, { records })
      await applyChange(writing, change)
    })
    await expect(refused).rejects.toThrow(words)
    const { records: left } = await driver.executeQuery(
      "MATCH (r:Record {dataset: 'test'}) RETURN r",
      {},
      { database: 'neo4j' },
    )
    expect(left).toEqual([])
  })
})
