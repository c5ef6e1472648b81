import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { provideNeo4j } from '../../../server/neo4j/provider/provide.ts'
import { startApp, type Answer } from '../../support/app.ts'
import { quietly } from '../../support/neo4j.ts'

const ENDLESS = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x'

let since = 0
let app: Running
beforeAll(async () => {
  app = await startApp({ cypherTimeoutMs: 200 }, async (config) => ({
    ...(await provideNeo4j(config, quietly)),
    state: () => ({ name: 'up', since }),
  }))
})
afterAll(() => app.close())

/** What comes of a statement that does not come to its end within its time. */
const late = async () => {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ cypher(statement: "${ENDLESS}") { rows } }` }),
  })
  const { errors } = (await response.json()) as Answer<never>
  return { status: response.status, again: response.headers.get('retry-after'), ...errors?.[0]?.extensions }
}

describe('a statement that does not come to its end within its time', () => {
  it('is to be run again where Neo4j has just been started', async () => {
    since = performance.now()
    expect(await late()).toMatchObject({ status: 503, code: 'BUSY', retryAfterMs: 5_000, again: '5' })
  })

  it('asks for too much where it has not', async () => {
    since = performance.now() - 120_000
    expect(await late()).toMatchObject({ status: 200, code: 'TIMEOUT', again: null })
  })
})
