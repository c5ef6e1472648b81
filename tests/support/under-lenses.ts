import { expect } from 'vitest'
import type { Neo4jAccess } from '../../server/neo4j/access.ts'
import { graphql, startAt } from './app.ts'
import { LONG } from './runs.ts'

/** Claims and links of a graph under lenses: where each claim makes a link of its own they are the same ones, of one status. */

const FEW = {
  statuses: { statuses: { not: ['DENIED'] } },
  grounds: { restsOn: { not: ['DEDUCED'] } },
}
const MANY = {
  nothing: null,
  'one status': { statuses: { only: ['CONTESTED'] } },
  kinds: { kinds: { not: ['Place'] } },
  types: { linkTypes: { not: ['OPERATES_IN'] } },
  documents: { documents: { not: ['crss-report'] } },
  grades: { minInformationGrade: 3 },
  time: { trueAt: { from: '2021-01-01', to: '2022-12-31' }, undecided: 'KEEP' },
  'time and statuses': { trueAt: { from: '2021-01-01' }, statuses: { not: ['CONTESTED'] } },
  'grounds and statuses': { restsOn: { not: ['DEDUCED'] }, statuses: { only: ['ASSERTED'] } },
}

const CLAIMS = `query($lens: Lens, $after: String) { claims(lens: $lens, first: 100, after: $after) {
  edges { status node { id } } pageInfo { hasNextPage endCursor } } }`
const LINKS = 'query($lens: Lens) { everything(lens: $lens) { links { linkId status } } }'
const GLANCE = '{ overview { links } everything { links { linkId status } } }'

interface ClaimPage {
  claims: {
    edges: { status: string; node: { id: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
interface Links {
  everything: { links: { linkId: string; status: string }[] }
}

async function ask<Data>(address: string, query: string, variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await graphql<Data>(address, query, variables)
  expect(errors).toBeUndefined()
  if (!data) throw new Error('no data')
  return data
}

/** Every claim under a lens, with the status that it has there. */
async function claimsUnder(address: string, lens: object | null): Promise<[string, string][]> {
  const found: [string, string][] = []
  let after: string | null = null
  do {
    const { claims }: ClaimPage = await ask(address, CLAIMS, { lens, after })
    for (const { status, node } of claims.edges) found.push([node.id, status])
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
  } while (after !== null)
  return found
}

/** Fails where a program on this Neo4j does not list the claims that make the links which it draws. */
export async function expectClaimsAsLinks(access: Neo4jAccess): Promise<void> {
  const app = await startAt(access)
  try {
    const { overview, everything: all } = await ask<Links & { overview: { links: number } }>(app.address, GLANCE, {})
    expect(overview.links).toBe(all.links.length)
    for (const [name, lens] of Object.entries(LONG ? { ...FEW, ...MANY } : FEW)) {
      const { everything } = await ask<Links>(app.address, LINKS, { lens })
      const links = everything.links.map(({ linkId, status }): [string, string] => [linkId, status])
      expect(links.length, name).toBeGreaterThan(0)
      expect((await claimsUnder(app.address, lens)).sort(), name).toEqual(links.sort())
    }
  } finally {
    await app.close()
  }
}
