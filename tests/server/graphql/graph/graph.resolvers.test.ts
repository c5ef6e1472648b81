import { describe, expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'
import { walkAll } from '../../../support/ways.ts'

/** Neighbours and filters, over HTTP against the real Neo4j with the founding graph. */

const asked = useAsked()
const { ask, refused } = asked

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

  it('are told to have no direction where it has no meaning, and nowhere else', async () => {
    const { neighbourCounts, neighbourhood } = await ask(
      '{ neighbourCounts(id: "pakistan") { groups { type symmetric } } neighbourhood(ids: ["pakistan"], first: 1000) { links { type symmetric } } }',
    )
    const said = (all: { type: string; symmetric: boolean }[]) =>
      new Set(all.map(({ type, symmetric }) => `${type} ${symmetric}`))
    expect(said(neighbourCounts.groups)).toEqual(said(neighbourhood.links))
    expect(said(neighbourCounts.groups)).toContain('BORDERS true')
  })

  it('say of each link what its claim says: so, due, or claimed by nobody', async () => {
    const { everything, linksOfType, claims } = await ask(`{
      everything(first: 1000) { truncated links { linkId modality } }
      linksOfType(type: "ATTACKED", first: 100) { subgraph { links { linkId modality } } }
      claims(first: 1000) { edges { node { linkId modality } } } }`)
    const said = new Map(
      claims.edges.map(({ node }: { node: { linkId: string; modality: string } }) => [node.linkId, node.modality]),
    )
    const links: { linkId: string; modality: string }[] = [...everything.links, ...linksOfType.subgraph.links]
    for (const { linkId, modality } of links) expect([linkId, modality]).toEqual([linkId, said.get(linkId)])
    expect(new Set(links.map(({ modality }) => modality))).toEqual(new Set(['ACTUAL', 'PLANNED', 'UNCLAIMED']))
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

describe('links past the first ones', () => {
  interface Tie {
    linkId: string
    type: string
    source: string
    target: string
    sourceGrade: string | null
    affirmed: number
    when: {
      plan: string | null
      began: { to: string | null } | null
      ended: { from: string | null } | null
    }
  }
  const page = async (given: string): Promise<{ total: number; truncated: boolean; links: Tie[] }> =>
    (
      await ask(
        `{ neighbourhood(ids: ["pakistan"], ${given}) { total truncated links { linkId type source target sourceGrade affirmed when { plan began { to } ended { from } } } } }`,
      )
    ).neighbourhood

  it.each(['TYPE', 'NEWEST', 'STRONGEST', 'BEST_CONNECTED'])('come next, by %s, until none is left', async (order) => {
    const { total } = await page('first: 1')
    const seen: string[] = []
    while (seen.length < total) {
      const except = JSON.stringify(seen)
      const next = await page(`order: ${order}, first: 7, except: ${except}`)
      expect(next.total).toBe(total - seen.length)
      expect(next.links).toHaveLength(Math.min(7, next.total))
      expect(next.truncated).toBe(next.total > 7)
      seen.push(...next.links.map(({ linkId }) => linkId))
    }
    expect(new Set(seen).size).toBe(total)
    expect((await page(`order: ${order}, except: ${JSON.stringify(seen)}`)).links).toEqual([])
  })

  it('are in the order that was asked for: one to each of the best connected first', async () => {
    const { nodes } = (await ask('{ neighbourhood(ids: ["pakistan"], first: 1000) { nodes { id linkCount } } }'))
      .neighbourhood
    const degree = new Map(nodes.map(({ id, linkCount }: { id: string; linkCount: number }) => [id, linkCount]))
    const neighbours = nodes.length - 1
    const { links } = await page(`order: BEST_CONNECTED, first: ${neighbours}`)
    const others = links.map(({ source, target }) => (source === 'pakistan' ? target : source))
    expect(new Set(others).size).toBe(neighbours)
    // An answer comes sorted by id: the best connected are those that a shorter one has.
    const few = await page('order: BEST_CONNECTED, first: 3')
    const best = few.links.map(({ source, target }) => degree.get(source === 'pakistan' ? target : source) as number)
    const rest = others.map((id) => degree.get(id) as number).sort((a, b) => b - a)
    expect(best.sort((a, b) => b - a)).toEqual(rest.slice(0, 3))
  })

  it('those that are there count for their neighbours: the next are to others', async () => {
    const ends = ({ source, target }: Tie) => (source === 'pakistan' ? target : source)
    const first = (await page('order: BEST_CONNECTED, first: 6')).links
    const except = JSON.stringify(first.map(({ linkId }) => linkId))
    const next = (await page(`order: BEST_CONNECTED, first: 6, except: ${except}`)).links
    const whole = (await page('order: BEST_CONNECTED, first: 12')).links
    expect([...first, ...next].map(ends).sort()).toEqual(whole.map(ends).sort())
    expect(new Set([...first, ...next].map(ends)).size).toBe(12)
  })

  it('are the best sourced, or the newest, before others', async () => {
    const all = (await page('first: 1000')).links
    const grade = ({ sourceGrade, affirmed }: Tie) => `${sourceGrade ?? 'Z'}${String(99_999 - affirmed)}`
    const strongest = (await page('order: STRONGEST, first: 3')).links.map(grade).sort()
    expect(strongest).toEqual(all.map(grade).sort().slice(0, 3))
    const isDated = ({ when }: Tie) => when.plan === null && when.began?.to && when.ended?.from
    const dated = all.filter(isDated).length
    const newest = (await page(`order: NEWEST, first: ${dated}`)).links
    expect(newest.every(isDated)).toBe(true)
  })

  it('are refused by name past ten thousand that are there', async () => {
    const except = JSON.stringify(Array.from({ length: 10_001 }, (_, at) => String(at)))
    const query = `query ($except: [ID!]) { neighbourhood(ids: ["pakistan"], except: $except) { total } }`
    expect(await refused(query, { except: JSON.parse(except) })).toMatchObject({ code: 'TOO_LARGE' })
  })
})

describe('the whole graph', () => {
  it('has every thing, those without a link too', async () => {
    const { everything, overview } = await ask(
      '{ everything { total truncated things nodes { id linkCount } links { source target } } overview { nodes links } }',
    )
    expect(everything).toMatchObject({ total: overview.links, truncated: false, things: overview.nodes })
    expect(everything.nodes).toHaveLength(overview.nodes)
    expect(everything.nodes.some(({ linkCount }: { linkCount: number }) => linkCount === 0)).toBe(true)
  })

  it('says how much of it a lens leaves, and what does not fit', async () => {
    const fields = 'total truncated things nodes { kind } links { linkId }'
    const { groups, cut } = await ask(
      `{ groups: everything(lens: { kinds: { only: ["ArmedGroup"] } }) { ${fields} } cut: everything(first: 10) { ${fields} } }`,
    )
    expect(new Set(groups.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['ArmedGroup']))
    expect(groups.nodes).toHaveLength(groups.things)
    expect(cut).toMatchObject({ truncated: true })
    expect(cut.links).toHaveLength(10)
    expect(cut.nodes.length).toBeLessThan(cut.things)
  })
})

describe('samples', () => {
  it('bring what is not there yet, until nothing is left', async () => {
    const asked = async (query: string, except: string[]) => (await ask(query, { except })).sample
    const things =
      'query ($except: [ID!]) { sample: thingsOfKind(kind: "ArmedGroup", first: 4, except: $except) { total subgraph { nodes { id } } } }'
    const links =
      'query ($except: [ID!]) { sample: linksOfType(type: "OPERATES_IN", first: 4, except: $except) { total subgraph { links { id: linkId } } } }'
    for (const [query, part] of [
      [things, 'nodes'],
      [links, 'links'],
    ] as const) {
      const seen: string[] = []
      for (;;) {
        const { total, subgraph } = await asked(query, seen)
        const ids = subgraph[part].map(({ id }: { id: string }) => id)
        if (ids.length === 0) {
          expect(seen).toHaveLength(total)
          break
        }
        seen.push(...ids)
      }
      expect(new Set(seen).size).toBe(seen.length)
    }
  })
})

it.each(['founding', 'claim layer'] as const)('every way to the canvas brings one id: %s', (model) =>
  walkAll(asked.app.address, model),
)
