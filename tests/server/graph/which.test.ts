import { describe, expect, it } from 'vitest'
import { factsOf, openWhich } from '../../../server/graph/which.ts'
import { databaseOf } from '../../support/database-of.ts'

/** Which graph it is, from what Neo4j says. */

const ours = { name: 'entity_keys', labels: ['Entity'], properties: ['searchKeys', 'searchAlso'], online: true }
const earlier = {
  name: 'entity_names',
  labels: ['Entity'],
  properties: ['name', 'shortName', 'aliases', 'externalAliases'],
  online: true,
}
const model = (claims: boolean, keyed = true) => ({ claims, keyed, database: 'db' })
const covers = ({ name, labels, properties }: typeof ours) => ({ name, labels, properties })
const films = { name: 'films', labels: ['Film'], properties: ['title'], online: true }

describe('a graph of claims', () => {
  it('has a claim that is whole, and the index of our schema', () =>
    expect(factsOf(model(true), [films, ours])).toEqual({ claims: true, keyed: true, fulltext: [], database: 'db' }))
  it('of an earlier version is searched by the indexes that it has, until it is brought up to date', () => {
    for (const index of [earlier, ours])
      expect(factsOf(model(true, false), [index])).toEqual({
        claims: true,
        keyed: false,
        fulltext: [covers(index)],
        database: 'db',
      })
  })
  it.each([
    ['while that index is filled', { ...ours, online: false }],
    ['when a later schema indexes more', { ...ours, properties: ['code', ...ours.properties] }],
  ])('is one %s too', (_, index) => expect(factsOf(model(true), [index]).claims).toBe(true))
})

describe('any other graph', () => {
  it.each([
    ['stray claims alone', true, [films]],
    ['nothing but a schema that was left behind', false, [ours]],
    ['an index of that name on something else', true, [{ ...ours, labels: ['Person'] }]],
    ['an index of that name with other properties', true, [{ ...ours, properties: ['searchKeys'] }]],
    ['nothing', false, []],
  ])('may have %s', (_, whole, indexes) => expect(factsOf(model(whole), indexes).claims).toBe(false))
  it('is searched by the indexes that answer', () =>
    expect(factsOf(model(false), [films, { ...films, name: 'late', online: false }]).fulltext).toEqual([covers(films)]))
})

describe('the answer', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  it('is asked for once, then again after twenty seconds without keeping anybody waiting', async () => {
    let whole = false
    let time = 0
    const { database, reads } = databaseOf({
      'any/model': () => [{ claims: whole, keyed: true, database: 'db' }],
      'any/fulltext-indexes': () => [ours],
    })
    const which = openWhich(database, () => time)
    expect((await which()).claims).toBe(false)
    whole = true
    time = 20_000
    expect((await which()).claims).toBe(false)
    expect(reads).toHaveLength(3)
    time = 20_001
    expect((await which()).claims).toBe(false)
    await settled()
    expect((await which()).claims).toBe(true)
    expect(reads).toHaveLength(5)
  })

  it('is asked for anew when it failed', async () => {
    let fails = true
    const { database } = databaseOf({
      'any/model': () => {
        if (fails) throw new Error('down')
        return [{ claims: true, keyed: true, database: 'db' }]
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
        return [{ claims: true, keyed: true, database: 'db' }]
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
