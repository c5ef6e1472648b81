import { describe, expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'

/** Claims, over HTTP against the real Neo4j with the founding graph. */

const { ask } = useAsked()

describe('claims', () => {
  it('come with every stance, affirming ones first', async () => {
    const { claim } = await ask(
      '{ claim(id: "afghan-taliban.supports.ttp") { status stances { kind holder { id } documentId locator sourceGrade informationGrade recordedOn } related { role id } } }',
    )
    expect(claim.status).toBe('CONTESTED')
    expect(claim.stances.map((stance: { kind: string }) => stance.kind)).toEqual(['ASSERTS', 'ACCUSES', 'DENIES'])
    expect(claim.related).toEqual([{ role: 'broader', id: 'afghan-taliban.collaborates-with.ttp' }])
  })

  it('page without a gap or a repeat', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const {
        claims,
      }: {
        claims: {
          total: number
          edges: { node: { id: string } }[]
          pageInfo: { hasNextPage: boolean; endCursor: string }
        }
      } = await ask(
        'query($after: String) { claims(first: 60, after: $after) { total edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      seen.push(...claims.edges.map((edge) => edge.node.id))
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
      if (!after) expect(seen).toHaveLength(claims.total)
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('can be asked for by who takes which stance', async () => {
    const { claims } = await ask(
      '{ claims(filter: { holder: "afghan-taliban", stanceKinds: [DENIES] }) { edges { node { id } } } }',
    )
    expect(claims.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual([
      'afghan-taliban.collaborates-with.ttp',
      'afghan-taliban.supports.ttp',
      'government-of-afghanistan.supports.ttp',
    ])
  })
})
