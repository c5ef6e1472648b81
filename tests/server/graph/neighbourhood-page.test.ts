import { describe, expect, it } from 'vitest'
import { useAsked } from '../../support/ask.ts'

/** Pages of the links around some things, over HTTP against the real Neo4j with the founding graph. */

const { ask, refused } = useAsked()

describe('the links around some things', () => {
  it.each(['TYPE', 'NEWEST', 'STRONGEST', 'BEST_CONNECTED'])(
    'come page by page, by %s, each link once',
    async (order) => {
      const lens = 'lens: { statuses: { not: ["DENIED"] } }'
      const asked = (after: string | null) =>
        ask(
          `query ($after: String) { neighbourhood(ids: ["imf", "ttp"], depth: 2, ${lens}, order: ${order}, first: 40, after: $after) {
          total links { linkId } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      const seen: string[] = []
      for (let after: string | null = null; ;) {
        const { neighbourhood } = await asked(after)
        seen.push(...neighbourhood.links.map(({ linkId }: { linkId: string }) => linkId))
        if (!neighbourhood.pageInfo.hasNextPage) {
          expect(seen).toHaveLength(neighbourhood.total)
          break
        }
        after = neighbourhood.pageInfo.endCursor
      }
      expect(new Set(seen).size).toBe(seen.length)
    },
  )

  it('a cursor belongs to its question', async () => {
    const { neighbourhood } = await ask('{ neighbourhood(ids: ["pakistan"], first: 2) { pageInfo { endCursor } } }')
    const { endCursor } = neighbourhood.pageInfo
    for (const other of ['ids: ["ttp"]', 'ids: ["pakistan"], order: NEWEST', 'ids: ["pakistan"], depth: 2'])
      expect(await refused(`{ neighbourhood(${other}, after: "${endCursor}") { total } }`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { argument: 'after' },
      })
  })
})
