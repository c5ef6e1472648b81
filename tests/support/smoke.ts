import { expect } from 'vitest'
import { graphql } from './app.ts'
import type { Program } from './program.ts'

/** What shows that a start on a fresh home was a good one: loaded, asked in both languages, exported, and the page there. */
export async function smoke(program: Program): Promise<void> {
  const { address } = program
  expect(await program.health()).toMatchObject({
    status: 200,
    body: { neo4j: { state: 'up' }, graph: { loaded: true } },
  })
  const { data, errors } = await graphql<Record<string, never>>(
    address,
    `
      {
        overview {
          nodes
          claims
          model
        }
        search(query: "pakstan") {
          hits {
            node {
              id
            }
          }
        }
        claim(id: "afghan-taliban.supports.ttp") {
          status
          stances {
            kind
          }
        }
        shortestPath(from: "imf", to: "ttp") {
          total
        }
        neighbourhood(ids: ["ttp"], depth: 2, first: 100) {
          total
        }
        query(name: "contested/links-in-dispute") {
          rows
          summary {
            complete
            notices {
              title
            }
          }
        }
        cypher(statement: "PROFILE MATCH (n:Country) RETURN n.name AS name ORDER BY name") {
          rows
          summary {
            plan {
              operator
            }
          }
        }
      }
    `,
  )
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    overview: { claims: 213, model: 'CLAIMS' },
    search: { hits: expect.arrayContaining([{ node: { id: 'pakistan' } }]) },
    claim: { status: 'CONTESTED', stances: { length: 3 } },
    query: { summary: { complete: true, notices: [] } },
  })
  const refusal = await graphql(address, '{ cypher(statement: "CREATE (n) RETURN n") { rows } }')
  expect(refusal.errors?.[0]?.extensions.code).toBe('REFUSED')
  const csv = await fetch(
    `${address}/export?${new URLSearchParams({ statement: 'MATCH (n:Country) RETURN n.name', format: 'csv' })}`,
  )
  expect(await csv.text()).toContain('Pakistan')
  const page = await (await fetch(address)).text()
  const script = /src="(\/[^"]+\.js)"/.exec(page)?.[1]
  expect((await fetch(`${address}${script}`)).status).toBe(200)
}
