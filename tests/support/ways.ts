import { expect } from 'vitest'
import { openAddress } from '../../client/api/address.ts'
import { bring, bringLink, showFound } from '../../client/api/bring.ts'
import { bringKind, bringType } from '../../client/api/sample.ts'
import { openServer, type Server } from '../../client/api/server.ts'
import { openEverything, openView } from '../../client/api/views.ts'
import { expand } from '../../client/features/expand/load.ts'
import { findPath } from '../../client/features/paths/find.ts'
import { foundIn } from '../../client/features/workbench/results/columns.ts'
import { organic } from '../../client/layouts/organic.ts'
import { modelOf } from '../../client/state/model.ts'
import { createSession, type SessionStore } from '../../client/state/store.ts'
import { fromId, markOf } from '../../client/state/url.ts'
import { findGraph, type Found } from '../../client/state/values.ts'
import table from '../fixtures/ways.json' with { type: 'json' }
import { toolsOf } from '../client/tools.ts'
import { graphql } from './app.ts'

/** Walks the table of ways from an answer to the canvas (tests/fixtures/ways.json) by the page's own functions, over a program that runs. */

export type ModelName = keyof typeof table.models
type Ids = Record<'a' | 'b' | 'r', string>

interface Way {
  way: string
  brings: string
  cypher?: string
  column?: string
  graphql?: string
  library?: string
  parameters?: Record<string, string | null>
  does?: string
  missing?: string
  only?: string[]
}

/** Each way that there is in a model. What makes a link to itself another is how it is found, not by whom. */
const waysIn = (model: ModelName): Way[] =>
  (table.ways as Way[]).filter(
    ({ only, cypher, does }) => (only?.includes(model) ?? true) && (model !== 'to itself' || cypher || does),
  )

/** What a way is walked with. */
interface Walk {
  address: string
  model: ModelName
  /** By which the canvas has to know the things and the link. */
  ids: Ids
  /** By which Neo4j knows them. */
  elementIds: Ids
  server: Server
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each way reads the shape that it has just asked for
async function asked(address: string, query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await graphql<never>(address, query, { ...variables })
  expect(errors).toBeUndefined()
  return data
}

const cypher = async (address: string, statement: string): Promise<{ columns: string[]; rows: unknown[][] }> =>
  (await asked(address, 'query($s: String!) { cypher(statement: $s) { columns rows } }', { s: statement })).cypher

async function walkIn(address: string, model: ModelName): Promise<Walk> {
  const { on, ids } = table.models[model]
  const { rows } = await cypher(address, `${on} RETURN elementId(a), elementId(b), elementId(r)`)
  const [a, b, r] = rows[0] as [string, string, string]
  const server = openServer((input, init) => fetch(`${address}${String(input)}`, init))
  return { address, model, server, elementIds: { a, b, r }, ids: { a: ids.a ?? a, b: ids.b ?? b, r: ids.r ?? r } }
}

/** What the page has for ways, on a canvas. */
const pageOf = ({ server }: Walk, session: SessionStore) => toolsOf(session, { server, client: server.client })

/** The words of a way with ids in them. */
const filled = ({ ids, elementIds }: Walk): Record<string, string> => ({
  ...ids,
  ea: elementIds.a,
  eb: elementIds.b,
  er: elementIds.r,
})

/** What an answer names, or null for a way that is none of an answer. */
async function answerOf(way: Way, walk: Walk): Promise<Found | null> {
  const { address, model } = walk
  const { on } = table.models[model]
  if (way.cypher) return findGraph((await cypher(address, `${on} ${way.cypher}`)).rows)
  if (way.column) {
    const { columns, rows } = await cypher(address, `${on} ${way.column}`)
    const [column = ''] = columns
    return foundIn(
      column,
      rows.map(([value]) => value),
    )
  }
  if (way.graphql) {
    const wanted = [...way.graphql.matchAll(/\$(\w+):/g)].map(([, name = '']) => name)
    const words = filled(walk)
    const variables = Object.fromEntries(wanted.flatMap((name) => (name in words ? [[name, words[name]]] : [])))
    return findGraph(await asked(address, way.graphql, variables))
  }
  if (!way.library) return null
  const words = filled(walk)
  const parameters = Object.fromEntries(
    Object.entries(way.parameters ?? {}).map(([name, value]) => [name, value && (words[value.slice(1)] ?? value)]),
  )
  const { query } = await asked(
    address,
    'query($name: ID!, $parameters: JSON) { query(name: $name, parameters: $parameters) { columns rows } }',
    { name: way.library, parameters },
  )
  const at = query.columns.indexOf('claimId')
  return foundIn(
    'claimId',
    query.rows.map((row: unknown[]) => row[at]),
  )
}

/** What the page does by itself, by its word in the table. */
const DEEDS: Record<string, (walk: Walk, page: ReturnType<typeof pageOf>) => Promise<unknown>> = {
  async search({ address, ids }, { client, session }) {
    const { entity } = await asked(address, 'query($b: ID!) { entity(id: $b) { name } }', { b: ids.b })
    const { search } = await asked(address, 'query($q: String!) { search(query: $q) { hits { node { id } } } }', {
      q: entity.name,
    })
    return bring(client, session, [search.hits[0].node.id], 'Add it')
  },
  async expand({ ids }, { client, session }) {
    await bring(client, session, [ids.a], 'Add a')
    return expand(client, session, ids.a, 'a', { order: 'TYPE' })
  },
  path: ({ ids }, page) => findPath(page, { id: ids.a, name: 'a' }, { id: ids.b, name: 'b' }),
  link: ({ ids, elementIds }, { client, session }) =>
    bringLink(client, session, elementIds.r, 'Add it').then(() => bringLink(client, session, ids.r, 'Add it')),
  thing: ({ ids }, { client, session }) => bring(client, session, [ids.b], 'Add b'),
  "thing by Neo4j's id": ({ elementIds }, { client, session }) => bring(client, session, [elementIds.b], 'Add b'),
  address: (walk, page) => addressed(walk, page, walk.ids),
  "address by Neo4j's ids": (walk, page) => addressed(walk, page, walk.elementIds),
  async kind({ address, ids }, { client, session }) {
    const { entity } = await asked(address, 'query($b: ID!) { entity(id: $b) { kind } }', { b: ids.b })
    return bringKind(client, session, entity.kind, 'Add some')
  },
  async type({ address, ids }, { client, session }) {
    const { pieces } = await asked(address, 'query($r: ID!) { pieces(ids: [$r]) { links { type } } }', { r: ids.r })
    return bringType(client, session, pieces.links[0].type, 'Add some')
  },
  view: (_, { client, session }) => openView(client, session, 'first'),
  everything: (_, { client, session }) => openEverything(client, session),
}

async function addressed({ ids }: Walk, { client, session }: ReturnType<typeof pageOf>, by: Ids) {
  const at = [...new Set([by.a, by.b])].map((id, index) => `${fromId(id)}*${index}*7`).join('~')
  const parts = new URLSearchParams({ at, links: markOf(ids.r), link: fromId(by.r) })
  expect(await openAddress(client, session, parts, modelOf('ANY'), () => undefined)).toEqual({
    trouble: null,
    cut: null,
  })
  const { canvas, selection } = session.getState()
  expect(selection.link).toBe(ids.r)
  expect(canvas.present.positions[ids.b]?.y).toBe(7)
}

const MOST_ARRANGED = 40

/** What stands on a canvas, by ids. Fails where a link has not both its ends, or the layout cannot bear it. */
async function standing(session: SessionStore): Promise<string[]> {
  const { present } = session.getState().canvas
  for (const { source, target } of Object.values(present.links))
    for (const end of [source, target]) expect(present.nodes).toHaveProperty([end])
  const ids = Object.keys(present.nodes)
  // What it cannot bear is a link without an end; many things only take long.
  if (ids.length <= MOST_ARRANGED) expect(Object.keys(await organic.run(present, undefined)).sort()).toEqual(ids.sort())
  return [...Object.keys(present.nodes), ...Object.keys(present.links)].sort()
}

/** What a way has to bring: where both ends are one thing, all that there is. */
function broughtBy({ brings }: Way, { ids }: Walk): { more: boolean; wanted: string[] } {
  const words = ids.a === ids.b ? ['a', 'r'] : brings.split(' ')
  const wanted = words.flatMap((word) => (word in ids ? ids[word as keyof Ids] : []))
  return { more: brings.endsWith('and more'), wanted: [...new Set(wanted)].sort() }
}

/**
 * Walks one way onto an empty canvas, and onto one on which others have been walked: what is there already is not there twice.
 * @param all on which every way is walked that brings nothing more
 */
async function walkOn(way: Way, walk: Walk, all: SessionStore): Promise<void> {
  const { more, wanted } = broughtBy(way, walk)
  const found = await answerOf(way, walk)
  for (const session of more ? [createSession()] : [createSession(), all]) {
    const page = pageOf(walk, session)
    if (found) {
      const shown = await showFound(page.client, session, found, 'Show', session !== all)
      const missing = way.missing ? [way.missing] : []
      expect(shown).toMatchObject({ beyond: 0, linksBeyond: 0, missing, whole: true })
    } else {
      const deed = DEEDS[way.does ?? '']
      if (!deed) throw new Error(`Nobody does "${way.does}".`)
      await deed(walk, page)
    }
    const there = await standing(session)
    if (more) expect(there).toEqual(expect.arrayContaining(wanted))
    else if (session !== all) expect(there).toEqual(wanted)
    else expect(Object.values(walk.ids)).toEqual(expect.arrayContaining(there))
  }
}

/** Walks every way of a model, and names the first that leads elsewhere. */
export async function walkAll(address: string, model: ModelName): Promise<void> {
  const walk = await walkIn(address, model)
  const all = createSession()
  for (const way of waysIn(model))
    await walkOn(way, walk, all).catch((error: Error) => {
      throw new Error(`${model}, ${way.way}: ${error.message}`, { cause: error })
    })
  expect(await standing(all)).toEqual([...new Set(Object.values(walk.ids))].sort())
}
