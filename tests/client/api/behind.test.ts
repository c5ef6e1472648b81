import { expect, it } from 'vitest'
import { behind } from '../../../client/api/behind.ts'
import { link } from '../make.ts'
import { clientOf, graphOf } from './sent.ts'

/** What stands behind ids of an answer; every way through it: tests/fixtures/ways.json. */

const LINKS = Array.from({ length: 30 }, (_, at) => link(`a${at}`, `b${at}`))

it('is asked for as much at once as the server takes, each id once', async () => {
  const { client, asked } = clientOf(graphOf(LINKS, 10))
  const found = await behind(
    client,
    [...LINKS, ...LINKS].map(({ id }) => id),
  )
  expect(found.links.size).toBe(30)
  expect(found.things.size).toBe(60)
  expect(asked().filter(({ operationName }) => operationName === 'Pieces')).toHaveLength(3)
})

it('is under its one id, and what is not there is named', async () => {
  const { client } = clientOf(graphOf(LINKS, 10))
  const found = await behind(client, ['other a1', 'claim of a2.supports.b2', 'gone'])
  expect([...found.things.keys()].sort()).toEqual(['a1', 'a2', 'b2'])
  expect([...found.links.keys()]).toEqual(['a2.supports.b2'])
  expect(Object.fromEntries(found.renamed)).toEqual({ 'other a1': 'a1', 'claim of a2.supports.b2': 'a2.supports.b2' })
  expect(found.missing).toEqual(['gone'])
})

it('is left, and told, past so many requests', async () => {
  const { client } = clientOf(graphOf(LINKS, 1))
  const found = await behind(
    client,
    LINKS.map(({ id }) => id),
  )
  expect([found.links.size, found.beyond.length]).toEqual([24, 6])
})
