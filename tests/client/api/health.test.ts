import { expect, it } from 'vitest'
import { readHealth } from '../../../client/api/health.ts'
import { json, serverOf, unreachable } from './sent.ts'

it('is what the server says of its database', async () => {
  const { send, sent } = serverOf(() => json({ neo4j: { state: 'up', version: '5.26.0' }, graph: { loaded: true } }))
  expect(await readHealth(send)).toEqual({ name: 'up', reason: null, version: '5.26.0' })
  expect(sent[0]?.url).toBe('/health')
  const down = serverOf(() => json({ neo4j: { state: 'down', reason: 'The disk is full.' } }, 503))
  expect(await readHealth(down.send)).toEqual({ name: 'down', reason: 'The disk is full.', version: null })
})

it('is lost without an answer, or with one that is none', async () => {
  const lost = { name: 'lost', reason: null, version: null }
  expect(await readHealth(unreachable)).toEqual(lost)
  expect(await readHealth(async () => new Response('<html>'))).toEqual(lost)
})
