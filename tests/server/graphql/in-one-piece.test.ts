import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

describe('an answer that was cut says so, also where nobody asks for the summary', () => {
  const cut = (message: RegExp, rest: object) => [{ ...rest, message: expect.stringMatching(message) as string }]

  it('in one piece, by the name that its field has there', async () => {
    const answer = await graphql(app.address, 'query ($s: String!) { mine: cypher(statement: $s) { rows } }', {
      s: STATEMENT,
    })
    expect(answer).toMatchObject({
      extensions: {
        cut: cut(/^mine: this is the first 50,000 bytes.+There are more\.$/, {
          path: ['mine'],
          by: 'BYTES',
          limit: LIMIT,
        }),
      },
    })
  })

  it('of a query of the library, whose example asks for so many', async () => {
    const answer = await graphql(
      app.address,
      '{ query(name: "sources/by-source-and-grade", parameters: {first: 1}) { rows } whole: cypher(statement: "RETURN 1 AS one") { rows } }',
    )
    expect(answer).toMatchObject({
      extensions: { cut: cut(/a larger one brings more/, { path: ['query'], by: 'FIRST', limit: 1 }) },
    })
  })

  it('in a stream, with its last piece; a whole answer says nothing of the kind', async () => {
    const last = async (statement: string, parameters: object) => {
      const stream = await fetch(`${app.address}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({
          query: 'subscription ($s: String!, $p: JSON) { cypher(statement: $s, parameters: $p) { rows } }',
          variables: { s: statement, p: parameters },
        }),
      })
      return stream.text()
    }
    const text = 'UNWIND range(1, 9) AS n RETURN n LIMIT $first'
    expect(await last(text, { first: 3 })).toContain('"extensions":{"cut":[{"path":["cypher"],"by":"FIRST","limit":3,')
    expect(await last(text, { first: 9 })).not.toContain('extensions')
    expect(await graphql(app.address, '{ cypher(statement: "RETURN 1 AS one") { rows } }')).not.toHaveProperty(
      'extensions',
    )
  })
})

it('of a query of the library too', async () => {
  const { data } = await graphql<{ query: { summary: object } }>(
    app.address,
    `{ query(name: "graph/everything", parameters: {first: 500}) { ${SUMMARY} } }`,
  )
  expect(data?.query.summary).toMatchObject({ complete: false, cut: { by: 'BYTES', limit: LIMIT } })
})
