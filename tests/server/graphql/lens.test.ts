import { describe, expect, it } from 'vitest'
import { openLens } from '../../../server/graph/lens.ts'
import type { GraphFilter, Lens } from '../../../server/graph/schema-types.ts'
import { lensOf, ofPeriod } from '../../../server/graphql/lens.ts'
import { useAsked } from '../../support/ask.ts'

/** A lens and its earlier forms, as they are given. */

const checked: [string, string, unknown][] = []
const words = {
  check: (section: string, argument: string, values: unknown) => {
    if (values) checked.push([section, argument, values])
    return Promise.resolve()
  },
}
const given = (lens: Lens) => lensOf({ lens }, words)
const earlier = (filter: GraphFilter) => lensOf({ filter }, words)

describe('a lens', () => {
  it('that leaves nothing out is none', async () => {
    for (const open of [{}, { undecided: 'KEEP' as const }, { kinds: { not: [] } }, { trueAt: { from: null } }])
      expect(await given(open)).toBeNull()
    expect(await lensOf({}, words)).toBeNull()
    expect(await earlier({ period: { undated: 'INCLUDE' } })).toBeNull()
  })

  it('says what is wanted and what is not; statuses as they are stored', async () =>
    expect(
      await given({ kinds: { only: ['Event'] }, statuses: { not: ['CONTESTED'] }, trueAt: { from: '2023-01-01' } }),
    ).toEqual({
      ...openLens,
      kinds: { only: ['Event'], not: [] },
      statuses: { only: null, not: ['contested'] },
      trueAt: { from: '2023-01-01', to: null },
    }))

  it('that has an open choice of documents does not make anybody look at stances', async () =>
    expect(await given({ documents: { not: [] }, minSourceGrade: 'B' })).toMatchObject({ documents: null }))

  it('is checked for words that are wanted, and not for those that are not', async () => {
    checked.length = 0
    await given({ kinds: { only: ['A'], not: ['B'] }, linkTypes: { not: ['C'] }, documents: { only: ['d'] } })
    expect(checked).toEqual([
      ['kind', 'lens.kinds.only', ['A']],
      ['document', 'lens.documents.only', ['d']],
    ])
  })

  it.each<[string, Lens, RegExp]>([
    [
      'a status that is none',
      { statuses: { only: ['contested'] } },
      /lens\.statuses\.only: contested is no status\. Allowed: ASSERTED/,
    ],
    [
      'a day that is none',
      { trueAt: { from: '2023-02-30' } },
      /lens\.trueAt\.from: "2023-02-30" is not a calendar day/,
    ],
    ['days the wrong way round', { trueAt: { from: '2023-02-02', to: '2023-02-01' } }, /lens\.trueAt: .*Swap them/],
    ['a grade that is none', { minInformationGrade: 7 }, /lens\.minInformationGrade: 7 is not a grade/],
  ])('%s is refused', async (_, lens, reason) => expect(given(lens)).rejects.toThrow(reason))
})

describe('the earlier forms', () => {
  it('are mapped onto it', async () =>
    expect(
      await earlier({
        kinds: ['Event'],
        linkTypes: ['SUPPORTS'],
        statuses: ['DENIED'],
        documents: ['article'],
        period: { from: '2023-01-01', undated: 'EXCLUDE' },
        minSourceGrade: 'B',
        minInformationGrade: 2,
      }),
    ).toEqual({
      kinds: { only: ['Event'], not: [] },
      linkTypes: { only: ['SUPPORTS'], not: [] },
      statuses: { only: ['denied'], not: [] },
      documents: { only: ['article'], not: [] },
      restsOn: null,
      trueAt: { from: '2023-01-01', to: null },
      undecided: 'LEAVE_OUT',
      minSourceGrade: 'B',
      minInformationGrade: 2,
    }))
  it('of a period alone too', () =>
    expect(ofPeriod('period', { to: '2023-01-01', undated: 'ONLY' })).toEqual({
      trueAt: { from: null, to: '2023-01-01' },
      undecided: 'ALONE',
    }))
  it('are not given beside one', async () =>
    expect(lensOf({ lens: {}, filter: { kinds: ['Event'], documents: ['x'] } }, words)).rejects.toThrow(
      /not both\. What the filter says of kinds and documents belongs/,
    ))
})

describe('over HTTP, on the founding graph', () => {
  const { ask } = useAsked()

  it('everything that asks for links takes one', async () => {
    const lens = 'lens: { statuses: { only: ["CONTESTED"] } }'
    const { neighbourCounts, neighbourhood, subgraph, everything, claims } = await ask(
      `{ neighbourCounts(id: "ttp", ${lens}) { total groups { status } }
         neighbourhood(ids: ["ttp"], ${lens}) { total links { status } }
         subgraph(ids: ["ttp", "afghan-taliban", "pakistan"], ${lens}) { links { status } outside }
         everything(${lens}, first: 1000) { total links { status } }
         claims(${lens}, first: 1000) { total edges { node { status } } } }`,
    )
    const statuses = [
      ...neighbourCounts.groups,
      ...neighbourhood.links,
      ...subgraph.links,
      ...everything.links,
      ...claims.edges.map(({ node }: { node: { status: string } }) => node),
    ].map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set(['CONTESTED']))
    expect(neighbourhood.total).toBe(neighbourCounts.total)
    expect(everything.total).toBe(everything.links.length)
    expect(claims.total).toBe(everything.total)
    expect(subgraph.outside).toEqual([])
  })

  it('a status follows from the stances that are left', async () => {
    const status = async (lens: string) =>
      (
        await ask(`{ subgraph(ids: ["afghan-taliban", "ttp"], lens: ${lens}) { links { linkId status denied } } }`)
      ).subgraph.links
        .filter(({ linkId }: { linkId: string }) => linkId === 'afghan-taliban.supports.ttp')
        .map(({ status, denied }: { status: string; denied: number }) => [status, denied])
    expect(await status('{}')).toEqual([['CONTESTED', 1]])
    expect(await status('{ minInformationGrade: 3 }')).toEqual([['ASSERTED', 0]])
    expect(await status('{ documents: { only: ["gazetteer"] } }')).toEqual([])
  })

  it('a thing that was asked for by its id is there, and marked when it is outside', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(ids: ["ttp"], lens: { kinds: { only: ["Country"] } }) { nodes { id kind } outside links { linkId } } }',
    )
    expect(neighbourhood.outside).toEqual(['ttp'])
    expect(new Set(neighbourhood.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['ArmedGroup', 'Country']),
    )
    expect(neighbourhood.links.length).toBeGreaterThan(0)
  })

  it('a chain goes through nothing that is outside', async () => {
    const chain = async (lens: string) =>
      (await ask(`{ shortestPath(from: "imf", to: "ttp", lens: ${lens}) { nodes { id kind } } }`)).shortestPath.nodes
    const free = await chain('{}')
    const middle = free[1] as { kind: string }
    const other = await chain(`{ kinds: { not: ["${middle.kind}"] } }`)
    expect(other.slice(1, -1).map(({ kind }: { kind: string }) => kind)).not.toContain(middle.kind)
  })
})

describe('claims', () => {
  const { ask } = useAsked()

  it('have what the lens leaves on the edge, and stay whole', async () => {
    const edge = async (lens: string) => {
      const { claims } = await ask(
        `{ claims(filter: { about: "ttp" }, lens: ${lens}, first: 1000) { edges { status confidence restsOn stances { kind } node { id status stances { kind } } } } }`,
      )
      const of = claims.edges.find(({ node }: { node: { id: string } }) => node.id === 'afghan-taliban.supports.ttp')
      return [of.status, of.stances.map(({ kind }: { kind: string }) => kind), of.node.status, of.node.stances.length]
    }
    expect(await edge('{}')).toEqual(['CONTESTED', ['ASSERTS', 'ACCUSES', 'DENIES'], 'CONTESTED', 3])
    expect(await edge('{ minInformationGrade: 3 }')).toEqual(['ASSERTED', ['ASSERTS', 'ACCUSES'], 'CONTESTED', 3])
    // What the article says it says of the government, and the rest is what Pakistan and the Taliban say in their own names.
    expect(await edge('{ restsOn: { not: ["DEDUCED"] } }')).toEqual([
      'CONTESTED',
      ['ACCUSES', 'DENIES'],
      'CONTESTED',
      3,
    ])
  })

  it('are found by who denies them where the lens leaves that denial', async () => {
    const denied = async (filter: string) => {
      const { claims } = await ask(
        `{ claims(filter: ${filter}, lens: { restsOn: { not: ["DEDUCED"] } }) { total totalIsExact edges { stances { kind } } } }`,
      )
      for (const { stances } of claims.edges)
        expect(stances.map(({ kind }: { kind: string }) => kind)).toContain('DENIES')
      return [claims.total, claims.totalIsExact]
    }
    // The third denies what it reaches by a deduction.
    expect(await denied('{ stanceKinds: [DENIES] }')).toEqual([2, true])
    expect(await denied('{ stanceKinds: [DENIES], holder: "afghan-taliban" }')).toEqual([2, true])
    expect(await denied('{ stanceKinds: [DENIES], holder: "afghan-taliban", about: "ttp" }')).toEqual([2, true])
  })
})
