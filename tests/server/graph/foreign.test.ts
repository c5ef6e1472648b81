import { beforeAll, describe, expect, it } from 'vitest'
import { KIND_ORDER } from '../../../client/looks/appearance.ts'
import { graphql } from '../../support/app.ts'
import { useAsked } from '../../support/ask.ts'
import { BIG, HUB, idsIn, LABELS, LONG_TITLE, TYPES } from '../../support/foreign.ts'
import { startLent } from '../../support/lent-foreign.ts'

/** GraphQL over a graph without one label of ours, in a Neo4j that the program is pointed at. */

let ids: Record<string, string>
const asked = useAsked(startLent)
const { ask } = asked
const refused = async (query: string, variables = {}) =>
  (await graphql(asked.app.address, query, variables)).errors?.[0]

beforeAll(async () => void (ids = await idsIn(asked.app)))

describe('the schema', () => {
  it('shares no label with ours', async () => {
    const { overview } = await ask(
      '{ overview { model database nodes links claims stances kinds { name count } linkTypes { name count } bestConnected { name linkCount } } }',
    )
    const kinds = overview.kinds.map((kind: { name: string }) => kind.name)
    expect(kinds.sort()).toEqual([...LABELS].sort())
    expect(
      kinds.filter((kind: string) => [...KIND_ORDER, 'Entity', 'Claim', 'Mention', 'View'].includes(kind)),
    ).toEqual([])
    expect(overview.linkTypes.map((type: { name: string }) => type.name).sort()).toEqual([...TYPES].sort())
    expect(overview).toMatchObject({ model: 'ANY', claims: 0, stances: 0 })
    expect(overview.kinds.find((kind: { name: string }) => kind.name === 'Film').count).toBe(HUB.films + 1)
    expect(overview.database).not.toBe('')
    expect(overview.bestConnected[0]).toEqual({ name: HUB.name, linkCount: HUB.films + 2 })
  })
})

describe('a thing', () => {
  const QUERY =
    'query($id: ID!) { entity(id: $id) { kind labels name linkCount properties facts { name value type } } }'
  it('has all its labels, and all its properties exactly', async () => {
    const { entity } = await ask(QUERY, { id: ids.film })
    expect(entity.labels.sort()).toEqual(['Film', 'Restored'])
    expect(entity.name).toBe('Harbour 1')
    const facts = Object.fromEntries(
      entity.facts.map((fact: { name: string; value: string; type: string }) => [fact.name, [fact.value, fact.type]]),
    )
    expect(facts).toMatchObject({
      filmTitle: ['Harbour 1', 'STRING'],
      year: ['1961', 'INTEGER'],
      released: ['1961-03-05', 'DATE'],
      genres: ['drama, noir', 'LIST<STRING>'],
      colour: ['false', 'BOOLEAN'],
      frames: [BIG, 'INTEGER'],
    })
    expect(facts.synopsis[0]).toHaveLength(1020)
    // As a caption the big number would be wrong, so it is none.
    expect(entity.properties).not.toHaveProperty('frames')
    expect(entity.properties).toMatchObject({ year: 1961, released: '1961-03-05', genres: 'drama, noir' })
  })
  it('has its point and its caption by a name that its label explains', async () => {
    const { entity } = await ask(QUERY, { id: ids.hub })
    expect(entity.name).toBe(HUB.name)
    expect(entity.facts.find((fact: { name: string }) => fact.name === 'seat')).toMatchObject({
      type: 'POINT',
      value: expect.stringContaining('12.5'),
    })
  })
  it('without properties is called by its label, without a label by what it is', async () => {
    expect((await ask(QUERY, { id: ids.bare })).entity).toMatchObject({ name: 'Tick`ed', facts: [] })
    expect((await ask(QUERY, { id: ids.unlabelled })).entity).toMatchObject({ name: 'Node', labels: [], facts: [] })
  })
  it('keeps odd keys', async () =>
    expect((await ask(QUERY, { id: ids.odd })).entity.facts.map((fact: { name: string }) => fact.name).sort()).toEqual([
      'a key with spaces',
      'toString',
    ]))
  it('is not there', async () =>
    expect(await refused(QUERY, { id: '4:00000000-0000-0000-0000-000000000000:1' })).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    }))
  it('and others come in the order asked for', async () =>
    expect(
      (await ask('query($ids: [ID!]!) { entities(ids: $ids) { id } }', { ids: [ids.player, ids.hub] })).entities,
    ).toEqual([{ id: ids.player }, { id: ids.hub }]))
})

describe('a link', () => {
  const QUERY =
    'query($id: ID!) { linkFacts(id: $id) { type source { id name } target { id name } facts { name value type } } }'
  it('has its type, both ends and all its properties', async () =>
    expect((await ask(QUERY, { id: ids.part })).linkFacts).toEqual({
      type: 'PLAYS_IN',
      source: { id: ids.player, name: 'Player 1' },
      target: { id: ids.film, name: 'Harbour 1' },
      facts: [
        { name: 'billing', value: '9', type: 'INTEGER' },
        { name: 'parts', value: 'twin, ghost', type: 'LIST<STRING>' },
      ],
    }))
  it('may lead to where it comes from', async () =>
    expect((await ask(QUERY, { id: ids.loop })).linkFacts).toMatchObject({
      source: { id: ids.holding },
      target: { id: ids.holding },
    }))
  it('is not there', async () =>
    expect(await refused(QUERY, { id: '5:00000000-0000-0000-0000-000000000000:1' })).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    }))
})

describe('around a thing', () => {
  it.each(['hub', 'holding', 'film', 'player'])(
    'the links of the %s are counted exactly as they are loaded',
    async (key) => {
      const { neighbourCounts, neighbourhood } = await ask(
        'query($id: ID!) { neighbourCounts(id: $id) { total groups { type direction symmetric status count } } neighbourhood(ids: [$id], first: 1000) { total truncated nodes { id } links { linkId type status source target } } }',
        { id: ids[key] },
      )
      expect(neighbourCounts.total).toBe(neighbourhood.total)
      expect(neighbourhood.links).toHaveLength(neighbourhood.total)
      expect(neighbourCounts.groups.every((group: { status: string }) => group.status === 'UNSOURCED')).toBe(true)
      expect(neighbourCounts.groups.some((group: { symmetric: boolean }) => group.symmetric)).toBe(false)
      const there = new Set(neighbourhood.nodes.map((node: { id: string }) => node.id))
      expect(
        neighbourhood.links.every(
          (link: { source: string; target: string }) => there.has(link.source) && there.has(link.target),
        ),
      ).toBe(true)
    },
  )
  it('neighbours are counted under a lens too', async () => {
    const { neighbourCounts, neighbourhood } = await ask(
      'query($id: ID!, $lens: Lens) { neighbourCounts(id: $id, lens: $lens) { total neighbours } neighbourhood(ids: [$id], lens: $lens, first: 1000) { total nodes { id } } }',
      { id: ids.hub, lens: { linkTypes: { only: ['HOLDS_SHARE_OF'] } } },
    )
    expect(neighbourCounts.total).toBe(neighbourhood.total)
    expect(neighbourCounts.neighbours).toBe(
      neighbourhood.nodes.filter(({ id }: { id: string }) => id !== ids.hub).length,
    )
  })
  it('a hub comes page by page, each link once', async () => {
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const { neighbourhood } = await ask(
        'query($id: ID!, $after: String) { neighbourhood(ids: [$id], order: BEST_CONNECTED, first: 90, after: $after) { total links { linkId } pageInfo { hasNextPage endCursor } } }',
        { id: ids.hub, after },
      )
      seen.push(...neighbourhood.links.map(({ linkId }: { linkId: string }) => linkId))
      after = neighbourhood.pageInfo.endCursor
      if (neighbourhood.pageInfo.hasNextPage) continue
      expect(seen).toHaveLength(neighbourhood.total)
      break
    }
    expect(new Set(seen).size).toBe(seen.length)
  })
  it('a hub is capped and says so', async () => {
    const { neighbourhood } = await ask(
      'query($id: ID!) { neighbourhood(ids: [$id], first: 10) { total truncated links { linkId } } }',
      { id: ids.hub },
    )
    expect(neighbourhood).toMatchObject({ total: HUB.films + 2, truncated: true })
    expect(neighbourhood.links).toHaveLength(10)
  })
  it('chosen rows alone are loaded', async () => {
    const { neighbourhood } = await ask(
      'query($id: ID!) { neighbourhood(ids: [$id], only: [{ type: "HOLDS_SHARE_OF", direction: IN }]) { links { type properties } } }',
      { id: ids.hub },
    )
    expect(
      neighbourhood.links.map((link: { properties: { percent: number } }) => link.properties.percent).sort(),
    ).toEqual([12.5, 51.2])
  })
  it('parallel links stay apart', async () => {
    const { subgraph } = await ask('query($ids: [ID!]!) { subgraph(ids: $ids) { links { type } } }', {
      ids: [ids.player, ids.film],
    })
    expect(subgraph.links.map((link: { type: string }) => link.type).sort()).toEqual([
      'PLAYS_IN',
      'PLAYS_IN',
      'actedAs',
    ])
  })
})

describe('ways through it', () => {
  it('a shortest chain, in walking order', async () => {
    const { shortestPath } = await ask(
      'query($a: ID!, $b: ID!) { shortestPath(from: $a, to: $b) { nodes { name } links { type } } }',
      { a: ids.player, b: ids.holding },
    )
    expect(shortestPath.nodes.map((node: { name: string }) => node.name)).toEqual([
      'Player 1',
      'Harbour 1',
      HUB.name,
      'Meridian Holding',
    ])
    expect(shortestPath.links).toHaveLength(3)
  })
  it('none where there is none', async () =>
    expect(
      (
        await ask('query($a: ID!, $b: ID!) { shortestPath(from: $a, to: $b) { nodes { id } } }', {
          a: ids.player,
          b: ids.bare,
        })
      ).shortestPath.nodes,
    ).toEqual([]))
  it('everything', async () => {
    const { everything, overview } = await ask(
      '{ everything { total truncated things links { linkId } nodes { id } } overview { links nodes } }',
    )
    expect(everything).toMatchObject({ truncated: false, total: overview.links, things: overview.nodes })
    expect(everything.links).toHaveLength(overview.links)
    // Those without a link are there too.
    expect(everything.nodes).toHaveLength(overview.nodes)
    expect(everything.nodes).toContainEqual({ id: ids.bare })
  })
})

describe('samples to begin with', () => {
  it('of a label: the best connected, and how many there are', async () => {
    const { thingsOfKind } = await ask(
      '{ thingsOfKind(kind: "Studio", first: 2) { total subgraph { nodes { name } } } }',
    )
    expect(thingsOfKind.total).toBe(5)
    expect(thingsOfKind.subgraph.nodes.map((node: { name: string }) => node.name).sort()).toEqual([
      HUB.name,
      'Delta Nine',
    ])
  })
  it.each([...LABELS])('of the label %s', async (kind) =>
    expect(
      (await ask('query($kind: String!) { thingsOfKind(kind: $kind) { total } }', { kind })).thingsOfKind.total,
    ).toBeGreaterThan(0),
  )
  it.each([...TYPES])('of the type %s, with both ends', async (type) => {
    const { linksOfType } = await ask(
      'query($type: String!) { linksOfType(type: $type) { total subgraph { nodes { id } links { source target type } } } }',
      { type },
    )
    expect(linksOfType.total).toBeGreaterThan(0)
    expect(linksOfType.subgraph.links.every((link: { type: string }) => link.type === type)).toBe(true)
  })
  it('names what is there when a label is not', async () => {
    expect((await refused('{ thingsOfKind(kind: "Country") { total } }'))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'kind',
    })
    expect((await refused('{ linksOfType(type: "SUPPORTS") { total } }'))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'type',
    })
  })
})

describe('captions', () => {
  it('a very long one is cut where it says so', async () => {
    const { thingsOfKind } = await ask('{ thingsOfKind(kind: "Film", first: 100) { subgraph { nodes { name } } } }')
    const long = thingsOfKind.subgraph.nodes.find((node: { name: string }) => node.name.startsWith('The Very Long'))
    expect(long.name).toBe(LONG_TITLE)
  })
  it('are neither digests nor what all have in common', async () => {
    const { thingsOfKind } = await ask('{ thingsOfKind(kind: "Critic") { subgraph { nodes { name } } } }')
    const names = thingsOfKind.subgraph.nodes.map((node: { name: string }) => node.name)
    expect(names.toSorted()).toEqual(['Anna', 'Anna', 'Béla', 'Dóra', 'Ernő'])
  })
  it('are not keys', async () =>
    expect(
      (
        await ask('{ thingsOfKind(kind: "Film", first: 100) { subgraph { nodes { name } } } }')
      ).thingsOfKind.subgraph.nodes.filter((node: { name: string }) => /^[\da-f]{8}-/.test(node.name)),
    ).toEqual([]))
})

it('a statement of one’s own answers with its nodes', async () => {
  const { cypher } = await ask('{ cypher(statement: "MATCH (n:`Tick``ed`) RETURN n") { rows } }')
  expect(cypher.rows[0][0]).toMatchObject({ $type: 'Node', _value: { _labels: ['Tick`ed'] } })
})
