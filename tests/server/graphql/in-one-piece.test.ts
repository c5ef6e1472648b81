import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { graphql, startApp } from '../../support/app.ts'

/** An answer in one piece is held until its last row: it is cut sooner than one that streams, and says so. */

const LIMIT = 50_000
let app: Running
beforeAll(async () => {
  app = await startApp({ answerBytes: LIMIT })
})
afterAll(() => app?.close())

const STATEMENT = "UNWIND range(1, 2000) AS n RETURN n, 'a text of forty letters, as names may have' AS text"
const SUMMARY = 'summary { rows complete cut { by limit } }'

it('is cut where it is too large, with words; the stream of the same statement is whole', async () => {
  const { data } = await graphql<{ cypher: { rows: unknown[]; summary: { rows: number } } }>(
    app.address,
    `query ($statement: String!) { cypher(statement: $statement) { rows ${SUMMARY} } }`,
    { statement: STATEMENT },
  )
  expect(data?.cypher.summary).toMatchObject({ complete: false, cut: { by: 'BYTES', limit: LIMIT } })
  expect(data?.cypher.rows).toHaveLength(data?.cypher.summary.rows ?? 0)
  expect(data?.cypher.summary.rows).toBeGreaterThan(100)
  expect(data?.cypher.summary.rows).toBeLessThan(2_000)

  const stream = await fetch(`${app.address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: `subscription ($statement: String!) { cypher(statement: $statement) { ${SUMMARY} } }`,
      variables: { statement: STATEMENT },
    }),
  })
  expect(await stream.text()).toContain('"summary":{"rows":2000,"complete":true,"cut":null}')
})

it('of a query of the library too', async () => {
  const { data } = await graphql<{ query: { summary: object } }>(
    app.address,
    `{ query(name: "graph/everything", parameters: {first: 500}) { ${SUMMARY} } }`,
  )
  expect(data?.query.summary).toMatchObject({ complete: false, cut: { by: 'BYTES', limit: LIMIT } })
})
