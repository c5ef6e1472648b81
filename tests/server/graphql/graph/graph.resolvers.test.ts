import { describe, expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'

/** Neighbours and filters, over HTTP against the real Neo4j with the founding graph. */

const { ask } = useAsked()

describe('neighbours', () => {
  it('are counted exactly as they are loaded', async () => {
    const { neighbourCounts, neighbourhood } = await ask(
      '{ neighbourCounts(id: "ttp") { total groups { count } } neighbourhood(ids: ["ttp"]) { total truncated links { linkId } } }',
    )
    expect(neighbourCounts.total).toBe(neighbourhood.total)
    expect(neighbourhood.links).toHaveLength(neighbourhood.total)
    expect(neighbourCounts.groups.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(
      neighbourCounts.total,
    )
  })

  it('come with both ends of every link', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(ids: ["pakistan"], depth: 2, first: 1000) { nodes { id } links { source target } } }',
    )
    const there = new Set(neighbourhood.nodes.map((node: { id: string }) => node.id))
    expect(
      neighbourhood.links.every(
        (link: { source: string; target: string }) => there.has(link.source) && there.has(link.target),
      ),
    ).toBe(true)
  })

  it('are capped, and the cap says so', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(ids: ["pakistan"], first: 3) { total truncated links { linkId } } }',
    )
    expect(neighbourhood).toMatchObject({ truncated: true })
    expect(neighbourhood.links).toHaveLength(3)
    expect(neighbourhood.total).toBeGreaterThan(3)
  })

  it('can be chosen by the rows of the counts', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(ids: ["ttp"], only: [{ type: "SUPPORTS", direction: IN, status: CONTESTED }]) { links { type status } } }',
    )
    expect(neighbourhood.links).toEqual([
      { type: 'SUPPORTS', status: 'CONTESTED' },
      { type: 'SUPPORTS', status: 'CONTESTED' },
    ])
  })

  it('grow with depth', async () => {
    const totals = await ask(
      '{ a: neighbourhood(ids: ["imf"], depth: 1) { total } b: neighbourhood(ids: ["imf"], depth: 2) { total } c: neighbourhood(ids: ["imf"], depth: 3) { total } }',
    )
    expect(totals.a.total).toBeLessThan(totals.b.total)
    expect(totals.b.total).toBeLessThan(totals.c.total)
  })
})

describe('filters', () => {
  const count = async (filter: string) =>
    (await ask(`{ neighbourCounts(id: "pakistan", filter: ${filter}) { total } }`)).neighbourCounts.total

  it('by kind, type, status, document and grade narrow', async () => {
    const all = await count('{}')
    for (const filter of [
      '{ kinds: ["Country"] }',
      '{ linkTypes: ["OPERATES_IN"] }',
      '{ statuses: [PLANNED] }',
      '{ documents: ["gazetteer"] }',
      '{ minSourceGrade: A }',
      '{ minInformationGrade: 1 }',
    ]) {
      const some = await count(filter)
      expect(some, filter).toBeGreaterThan(0)
      expect(some, filter).toBeLessThan(all)
    }
  })

  it('by period part what is in it from what cannot be decided, and lose none', async () => {
    const [all, only, without] = [
      await count('{}'),
      await count('{ period: { undated: ONLY } }'),
      await count('{ period: { undated: EXCLUDE } }'),
    ]
    expect(only).toBeGreaterThan(0)
    expect(only + without).toBe(all)
    const of1990 = (undated: string) =>
      count(`{ period: { from: "1990-01-01", to: "1990-12-31", undated: ${undated} } }`)
    // Those without a date, and those of which only a later day is known.
    const undecided = await of1990('ONLY')
    expect(undecided).toBeGreaterThan(only)
    expect(await of1990('INCLUDE')).toBe(undecided)
    expect(await of1990('EXCLUDE')).toBe(0)
  })
})
