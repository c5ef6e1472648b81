import { describe, expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'

/** Claims, over HTTP against the real Neo4j with the founding graph. */

const { ask, refused } = useAsked()

describe('claims', () => {
  it('come with every stance, affirming ones first', async () => {
    const { claim } = await ask(
      '{ claim(id: "afghan-taliban.supports.ttp") { status stances { kind holder { id } documentId locator sourceGrade informationGrade recordedOn } related { role claimId } } }',
    )
    expect(claim.status).toBe('CONTESTED')
    expect(claim.stances.map((stance: { kind: string }) => stance.kind)).toEqual(['ASSERTS', 'ACCUSES', 'DENIES'])
    expect(claim.related).toEqual([
      { role: 'broader', claimId: 'afghan-taliban.collaborates-with.ttp' },
      { role: 'rests-on', claimId: 'government-of-afghanistan.same-authority-as.afghan-taliban' },
    ])
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

  it('go on with a cursor of the same question alone', async () => {
    const { claims } = await ask('{ claims(first: 2) { pageInfo { endCursor } } }')
    const { endCursor } = claims.pageInfo
    for (const other of [`filter: { about: "ttp" }, after: "${endCursor}"`, 'after: "afghan-taliban.supports.ttp"'])
      expect(await refused(`{ claims(${other}) { total } }`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { argument: 'after' },
      })
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

describe('what a claim rests on', () => {
  it('is said beside its status, with the claims below and the reading', async () => {
    const fields = 'status restsOn reading grounds { role claimId status restsOn }'
    const { by, rallies, cause, accusing, accuses } = await ask(`{
      by: claim(id: "isis-k.targeted.election-rallies") { ${fields} }
      rallies: claim(id: "election-rallies.part-of.pakistani-elections") { ${fields} }
      cause: claim(id: "government-of-afghanistan.leads-to.ttp-capability") { ${fields} }
      accusing: claim(id: "pakistan-accuses.leads-to.pakistan-afghanistan-tension") { ${fields} }
      accuses: claim(id: "afghan-taliban.made-statement.taliban-denial") { ${fields} }
    }`)
    expect(by).toEqual({
      status: 'ASSERTED',
      restsOn: ['DEDUCED'],
      reading: null,
      grounds: [{ role: 'rests-on', claimId: 'isis-k.member-of-set.ttp-and-isis-k', status: 'DEDUCED', restsOn: [] }],
    })
    expect(rallies).toMatchObject({ status: 'ASSERTED', restsOn: ['DEDUCED'], grounds: [] })
    expect(rallies.reading).toMatch(/rallies belong to these elections/)
    // That its ground is contested is carried; that its ground rests on something too.
    expect(cause.restsOn).toEqual(['DISPUTED'])
    expect(cause.grounds).toMatchObject([{ role: 'cause', status: 'CONTESTED', restsOn: [] }])
    // What comes of an accusation does not rest on what it accuses of.
    expect(accusing.restsOn).toEqual(['DEDUCED', 'SEQUENCE'])
    expect(accusing.grounds).toMatchObject([{ role: 'cause', status: 'ASSERTED', restsOn: ['DEDUCED'] }])
    // What it is about is contested; that it was said is not.
    expect(accuses).toMatchObject({ status: 'ASSERTED', restsOn: [], grounds: [] })
  })

  it('is on a chain that each status alone would show as asserted, and without it there is none', async () => {
    const chain = (lens: string) =>
      ask(`{ shortestPath(from: "imran-khan", to: "isis-k", ${lens}) { links { linkId status restsOn } } }`)
    const { shortestPath } = await chain('lens: { linkTypes: { only: ["EXCLUDED_FROM", "PART_OF", "TARGETED"] } }')
    expect(
      shortestPath.links.map(({ status, restsOn }: { status: string; restsOn: string[] }) => [status, restsOn]),
    ).toEqual([
      ['PLANNED', []],
      ['ASSERTED', ['DEDUCED']],
      ['ASSERTED', ['DEDUCED']],
    ])
    const without = await chain(
      'lens: { linkTypes: { only: ["EXCLUDED_FROM", "PART_OF", "TARGETED"] }, restsOn: { not: ["DEDUCED"] } }',
    )
    expect(without.shortestPath.links).toEqual([])
  })

  it('can be asked for alone, and other words are refused', async () => {
    const asked = (restsOn: string) =>
      ask(`{ claims(first: 200, lens: { restsOn: ${restsOn} }) { total edges { node { id restsOn } } } }`)
    const { claims } = await asked('{ only: ["SEQUENCE"] }')
    expect(claims.total).toBeGreaterThan(4)
    for (const { node } of claims.edges) expect(node.restsOn).toContain('SEQUENCE')
    expect(await refused('{ claims(lens: { restsOn: { not: ["RUMOUR"] } }) { total } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'lens.restsOn.not: RUMOUR is nothing to rest on. Allowed: DEDUCED, DISPUTED, SEQUENCE.',
    })
  })
})

it('what figures measure is listed with how many there are, and another measure is refused with that list', async () => {
  const { overview } = await ask('{ overview { measures { name count } } }')
  const names = overview.measures.map(({ name }: { name: string }) => name)
  expect(names).toContain('deaths')
  for (const { name, count } of overview.measures)
    expect(
      (await ask('query ($of: String) { figures(measure: $of) { total } }', { of: name })).figures.total,
      name,
    ).toBe(count)
  expect(await refused('{ figures(measure: "dead") { total } }')).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { argument: 'measure', unknown: ['dead'], allowed: [...names].sort() },
  })
})

describe('figures', () => {
  it('page without a gap or a repeat', async () => {
    const fields = 'figures { figureId claimId about { id } } total pageInfo { hasNextPage endCursor }'
    const whole = (await ask(`{ figures(first: 1000) { ${fields} } }`)).figures
    const paged: unknown[] = []
    for (let after: string | null = null; ;) {
      const { figures } = await ask(`query ($after: String) { figures(first: 7, after: $after) { ${fields} } }`, {
        after,
      })
      expect(figures.total).toBe(whole.total)
      paged.push(...figures.figures)
      after = figures.pageInfo.endCursor
      if (!figures.pageInfo.hasNextPage) break
    }
    expect(paged).toEqual(whole.figures)
    const { endCursor } = whole.pageInfo
    const { figures: behind } = await ask(`{ figures(first: 7, after: "${endCursor}") { ${fields} } }`)
    expect(behind).toEqual({ figures: [], total: whole.total, pageInfo: { hasNextPage: false, endCursor: null } })
    expect(paged).toHaveLength(whole.total)
  })
})

const DEPENDENTS = `query($claim: ID!, $first: Int, $after: String) { dependents(claim: $claim, first: $first, after: $after) {
  total falling totalIsExact dependents { claimId steps falls losing status } pageInfo { hasNextPage endCursor } } }`

describe('dependents', () => {
  it('are the explanations that a claim is the cause or the effect of', async () => {
    const { dependents } = await ask(DEPENDENTS, { claim: 'isis-k.operates-in.pakistan' })
    // C14, C15: that it came to Pakistan is what both explain; who drove it out is in turn the cause of another.
    expect(dependents.dependents).toEqual([
      { claimId: 'government-of-afghanistan.forced.isis-k', steps: 1, falls: true, losing: [], status: 'ASSERTED' },
      {
        claimId: 'government-of-afghanistan.leads-to.isis-k-concentration',
        steps: 1,
        falls: true,
        losing: [],
        status: 'ASSERTED',
      },
    ])
    expect(dependents).toMatchObject({ total: 2, falling: 2, totalIsExact: true })
  })

  it('lose the stances alone that rest on it, where the claim stands', async () => {
    const { dependents } = await ask(DEPENDENTS, {
      claim: 'government-of-afghanistan.same-authority-as.afghan-taliban',
    })
    // S4 speaks of the government, S14 of the Taliban: each reaches the other's claim by this one.
    expect(dependents).toMatchObject({
      total: 2,
      falling: 0,
      dependents: [
        { claimId: 'afghan-taliban.supports.ttp', falls: false, losing: ['ASSERTS'] },
        { claimId: 'government-of-afghanistan.supports.ttp', falls: false, losing: ['DENIES'] },
      ],
    })
  })

  it('come page by page, with the numbers of all', async () => {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { dependents } = await ask(DEPENDENTS, { claim: 'isis-k.moved-forces-to.pakistan', first: 2, after })
      expect(dependents.total).toBe(5)
      seen.push(...dependents.dependents.map(({ claimId }: { claimId: string }) => claimId))
      ;({ endCursor: after, hasNextPage: more } = dependents.pageInfo)
    }
    expect(new Set(seen).size).toBe(5)
  })

  it('are the other side of what each says it rests on', async () => {
    const { claims } = await ask('{ claims(first: 1000) { edges { node { id grounds { claimId } } } } }')
    const nodes: { id: string; grounds: { claimId: string }[] }[] = claims.edges.map(
      ({ node }: { node: object }) => node,
    )
    const carrying = [...new Set(nodes.flatMap(({ grounds }) => grounds.map(({ claimId }) => claimId)))]
    expect(carrying.length).toBeGreaterThan(15)
    for (const claim of carrying) {
      const { dependents } = await ask(DEPENDENTS, { claim, first: 1000 })
      const above = (ids: readonly string[]) =>
        nodes.filter(({ grounds }) => grounds.some(({ claimId }) => ids.includes(claimId))).map(({ id }) => id)
      const reached = new Set(above([claim]))
      for (let before = -1; before < reached.size;) {
        before = reached.size
        for (const id of above([...reached])) reached.add(id)
      }
      expect([claim, dependents.dependents.map(({ claimId }: { claimId: string }) => claimId).sort()]).toEqual([
        claim,
        [...reached].sort(),
      ])
    }
  })

  it('of what is not there, and behind a cursor of another claim, are refused', async () => {
    expect(await refused(DEPENDENTS, { claim: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' })
    const { dependents } = await ask(DEPENDENTS, { claim: 'isis-k.moved-forces-to.pakistan', first: 2 })
    expect(
      await refused(DEPENDENTS, { claim: 'isis-k.operates-in.pakistan', after: dependents.pageInfo.endCursor }),
    ).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'after' } })
  })
})
