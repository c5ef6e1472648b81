import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { graphql, startApp } from '../../support/app.ts'

/** A server that allows less at once than it does by itself. */

let app: Running
beforeAll(async () => {
  app = await startApp({ maxPageSize: 10 })
})
afterAll(() => app.close())

it('says what it allows', async () =>
  expect(await graphql(app.address, '{ limits { maxPageSize } }')).toEqual({ data: { limits: { maxPageSize: 10 } } }))

it('takes what is left out to be no more than is allowed', async () => {
  const { data, errors } = await graphql<Record<string, Record<string, unknown>>>(
    app.address,
    `
      {
        neighbourhood(ids: ["ttp"]) {
          links {
            id
          }
          truncated
          total
        }
        claims {
          edges {
            node {
              id
            }
          }
          total
        }
        search(query: "pakistan") {
          hits {
            node {
              id
            }
          }
        }
        thingsOfKind(kind: "Event") {
          total
          subgraph {
            nodes {
              id
            }
          }
        }
        linksOfType(type: "OPERATES_IN") {
          total
          subgraph {
            links {
              id
            }
          }
        }
        documents {
          id
        }
      }
    `,
  )
  expect(errors).toBeUndefined()
  expect(data?.neighbourhood?.links).toHaveLength(10)
  expect(data?.neighbourhood?.truncated).toBe(true)
  expect(data?.claims?.edges).toHaveLength(10)
})

it('refuses more, by name', async () =>
  expect(await graphql(app.address, '{ everything(first: 11) { total } }')).toMatchObject({
    errors: [{ extensions: { code: 'TOO_LARGE', argument: 'first', max: 10 } }],
  }))
