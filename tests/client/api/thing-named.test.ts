import { describe, expect, it } from 'vitest'
import { thingNamed, thingWithId } from '../../../client/api/thing-named.ts'
import { link, thing } from '../make.ts'
import { clientOf, failed, graphOf } from './sent.ts'

/** What a text in a field names. */

const GRAPH = graphOf([link('afghanistan', 'ttp')], 10)
const found = (...ids: string[]) => ({ data: { search: { hits: ids.map((id) => ({ node: thing(id) })) } } })

describe('an id', () => {
  it('names its thing, also one that Neo4j gave, and nothing is searched', async () => {
    const { client, asked } = clientOf(GRAPH)
    expect((await thingNamed(client, 'ttp')).thing?.id).toBe('ttp')
    expect((await thingNamed(client, 'other ttp')).thing?.id).toBe('ttp')
    expect(asked().some(({ operationName }) => operationName === 'Pick')).toBe(false)
  })

  it('of a thing of another kind is told apart from one of none, and takes no other thing in its place', async () => {
    const { client, asked } = clientOf({ ...GRAPH, Pick: () => found('afghanistan') })
    expect(await thingNamed(client, 'ttp', ['Country'])).toMatchObject({ thing: null, other: { id: 'ttp' } })
    expect(asked().some(({ operationName }) => operationName === 'Pick')).toBe(false)
    expect((await thingNamed(client, 'ttp', ['Country', 'Actor'])).thing?.id).toBe('ttp')
  })

  it('of a link names no thing, though the link comes with its ends', async () => {
    const { client } = clientOf(GRAPH)
    expect(await thingWithId(client, 'afghanistan.supports.ttp')).toEqual({ thing: null, other: null })
  })
})

describe('any other text', () => {
  it('names the first thing that is called so, of the kinds that are wanted', async () => {
    const { client, asked } = clientOf({ ...GRAPH, Pick: () => found('kabul', 'kandahar') })
    expect((await thingNamed(client, 'ka', ['Place'])).thing?.id).toBe('kabul')
    expect(asked().find(({ operationName }) => operationName === 'Pick')?.variables).toEqual({
      query: 'ka',
      kinds: ['Place'],
      first: 10,
    })
  })

  it('names a thing of another kind where only such a one is called so', async () => {
    const { client, asked } = clientOf({
      ...GRAPH,
      Pick: ({ kinds }: { kinds: readonly string[] | null }) => (kinds ? found() : found('kabul')),
    })
    expect(await thingNamed(client, 'ka', ['Person'])).toMatchObject({ thing: null, other: { id: 'kabul' } })
    expect(asked().filter(({ operationName }) => operationName === 'Pick')).toHaveLength(2)
  })

  it('names nothing where nothing is called so, and where it cannot be searched for; what else fails is an error', async () => {
    const nothing = { thing: null, other: null }
    expect(await thingNamed(clientOf({ ...GRAPH, Pick: () => found() }).client, 'zz')).toEqual(nothing)
    const refusing = (code: string) => clientOf({ ...GRAPH, Pick: () => failed(code, 'query: no.') }).client
    expect(await thingNamed(refusing('BAD_USER_INPUT'), '—')).toEqual(nothing)
    await expect(thingNamed(refusing('TIMEOUT'), 'zz')).rejects.toMatchObject({ code: 'TIMEOUT' })
  })
})
