import { describe, expect, it } from 'vitest'
import { assertFound, withNearest, withoutNearest } from '../../../server/graph/found.ts'
import { readOf } from '../../../server/graph/read.ts'
import { databaseOf } from '../../support/database-of.ts'

/** What is said of ids that are not there. */

const ELEMENT_ID = '4:00000000-0000-0000-0000-000000000000:1'
const near = () => databaseOf({ 'thing/nearest-ids': () => [{ id: 'ttp' }, { id: 'ttp-split' }] })

describe('with ids of its own', () => {
  it('names those that begin alike', async () => {
    const { database, reads } = near()
    const error = await withNearest(readOf(database))('Claim', ['TTP.supports-nobody', 'x'])
    expect(error).toMatchObject({ code: 'NOT_FOUND', details: { nearest: ['ttp', 'ttp-split'] } })
    expect(error.message).toBe('There is no claim with the id "TTP.supports-nobody", "x". Perhaps: ttp, ttp-split.')
    expect(reads[0]?.parameters).toEqual({ starts: ['ttp', 'sup', 'nob'], label: 'Claim' })
  })
  it('does not look for what resembles an id of Neo4j', async () => {
    const { database, reads } = near()
    expect((await withNearest(readOf(database))('Entity', [ELEMENT_ID])).details).toEqual({
      ids: [ELEMENT_ID],
      nearest: [],
    })
    expect(reads).toEqual([])
  })
})

it('without ids of its own there is nothing to name', async () =>
  expect((await withoutNearest('View', ['a'])).message).toBe('There is no view with the id "a".'))

describe('of several things', () => {
  it('none is missing when each is there by one of its ids', () =>
    expect(assertFound(['a', ELEMENT_ID], [{ id: 'a' }, { id: 'b', elementId: ELEMENT_ID }], withoutNearest))
      .resolves //
      .toBeUndefined())
  it('those that are missing are named', () =>
    expect(assertFound(['a', 'b', 'c'], [{ id: 'b' }], withoutNearest)).rejects.toMatchObject({
      details: { ids: ['a', 'c'] },
    }))
})
