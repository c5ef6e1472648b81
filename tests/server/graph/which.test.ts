import { describe, expect, it } from 'vitest'
import { factsOf, openWhich } from '../../../server/graph/which.ts'
import { databaseOf } from '../../support/database-of.ts'

/** Which graph it is, from what Neo4j says. */

const ours = {
  name: 'entity_names',
  labels: ['Entity'],
  properties: ['name', 'shortName', 'aliases', 'externalAliases'],
  online: true,
}
const films = { name: 'films', labels: ['Film'], properties: ['title'], online: true }

describe('a graph of claims', () => {
  it('has a claim that is whole, and the index of our schema', () =>
    expect(factsOf(true, 'db', [films, ours])).toEqual({ claims: true, fulltext: [], database: 'db' }))
  it.each([
    ['while that index is filled', { ...ours, online: false }],
    ['when a later schema indexes more', { ...ours, properties: ['code', ...ours.properties] }],
  ])('is one %s too', (_, index) => expect(factsOf(true, 'db', [index]).claims).toBe(true))
})

describe('any other graph', () => {
  it.each([
    ['stray claims alone', true, [films]],
    ['nothing but a schema that was left behind', false, [ours]],
    ['an index of that name on something else', true, [{ ...ours, labels: ['Person'] }]],
    ['an index of that name with other properties', true, [{ ...ours, properties: ['name'] }]],
    ['nothing', false, []],
  ])('may have %s', (_, whole, indexes) => expect(factsOf(whole, 'db', indexes).claims).toBe(false))
  it('is searched by the indexes that answer', () =>
    expect(factsOf(false, 'db', [films, { ...films, name: 'late', online: false }]).fulltext).toEqual(['films']))
})

describe('the answer', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  it('is asked for once, then again after twenty seconds without keeping anybody waiting', async () => {
    let whole = false
    let time = 0
    const { database, reads } = databaseOf({
      'any/model': () => [{ claims: whole, database: 'db' }],
      'any/fulltext-indexes': () => [ours],
    })
    const which = openWhich(database, () => time)
    expect((await which()).claims).toBe(false)
    whole = true
    time = 20_000
    expect((await which()).claims).toBe(false)
    expect(reads).toHaveLength(2)
    time = 20_001
    expect((await which()).claims).toBe(false)
    await settled()
    expect((await which()).claims).toBe(true)
    expect(reads).toHaveLength(4)
  })

  it('is asked for anew when it failed', async () => {
    let fails = true
    const { database } = databaseOf({
      'any/model': () => {
        if (fails) throw new Error('down')
        return [{ claims: true, database: 'db' }]
      },
      'any/fulltext-indexes': () => [ours],
    })
    const which = openWhich(database)
    await expect(which()).rejects.toThrow('down')
    fails = false
    expect((await which()).claims).toBe(true)
  })

  it('stays when asking again fails', async () => {
    let time = 0
    const { database } = databaseOf({
      'any/model': () => {
        if (time > 0) throw new Error('down')
        return [{ claims: true, database: 'db' }]
      },
      'any/fulltext-indexes': () => [ours],
    })
    const which = openWhich(database, () => time)
    await which()
    time = 30_000
    await which()
    await settled()
    expect((await which()).claims).toBe(true)
  })
})
