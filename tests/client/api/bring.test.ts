import { describe, expect, it } from 'vitest'
import { bring, bringLink, showFound, shownWords } from '../../../client/api/bring.ts'
import { createSession } from '../../../client/state/store.ts'
import { link, thing } from '../make.ts'
import { clientOf, graphOf } from './sent.ts'

const LINKS = [link('a', 'b'), link('b', 'c'), link('c', 'a'), link('x', 'c')]

/** A canvas with these things on it, over a graph that gives so much at once. */
function on(ids: readonly string[], most = 100) {
  const session = createSession()
  if (ids.length > 0) session.getState().actions.show('Begin', { nodes: ids.map((id) => thing(id)), links: [] })
  const canvas = () => session.getState().canvas.present
  return {
    ...clientOf(graphOf(LINKS, most)),
    session,
    things: () => Object.keys(canvas().nodes).sort(),
    links: () => Object.keys(canvas().links).sort(),
  }
}

describe('bringing things', () => {
  it('brings them with their links to what is there, selects the first and goes to it', async () => {
    const { client, session, things, links } = on(['b', 'c'])
    await bring(client, session, ['a'], 'Add a')
    expect(things()).toEqual(['a', 'b', 'c'])
    // What links those that were there is not brought along.
    expect(links()).toEqual(['a.supports.b', 'c.supports.a'])
    expect(session.getState()).toMatchObject({ selection: { nodes: ['a'] }, camera: { kind: 'reveal', ids: ['a'] } })
    session.getState().actions.undo()
    expect(things()).toEqual(['b', 'c'])
  })

  it('asks nothing for what is there, and selects it', async () => {
    const { client, session, asked } = on(['a'])
    await bring(client, session, ['a'], 'Add a')
    expect(asked()).toEqual([])
    expect(session.getState().selection.nodes).toEqual(['a'])
  })

  it('says whether all links could be fetched', async () => {
    const pairs = Array.from({ length: 6 }, (_, at) => link('a', 'b', { id: String(at) }))
    const session = createSession()
    session.getState().actions.show('Begin', { nodes: [thing('b')], links: [] })
    expect(await bring(clientOf(graphOf(pairs, 4)).client, session, ['a'], 'Add a')).toBe(false)
    const other = createSession()
    other.getState().actions.show('Begin', { nodes: [thing('b')], links: [] })
    expect(await bring(clientOf(graphOf(pairs, 9)).client, other, ['a'], 'Add a')).toBe(true)
  })

  it('leaves the canvas as it is when a thing is not in the graph', async () => {
    const { client, session, things } = on(['b'])
    await expect(bring(client, session, ['gone'], 'Add gone')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(things()).toEqual(['b'])
  })

  it('brings one link with both its ends, and selects it', async () => {
    const { client, session, things, links } = on([])
    await bringLink(client, session, LINKS[1]!.id, 'Add it')
    expect(things()).toEqual(['b', 'c'])
    expect(links()).toEqual(['b.supports.c'])
    expect(session.getState().selection.link).toBe('b.supports.c')
  })

  it('brings the link of a claim that does not name it, and finds it where it is there', async () => {
    const { client, session, links } = on([])
    await bringLink(client, session, 'claim of b.supports.c', 'Add it')
    expect(links()).toEqual(['b.supports.c'])
    expect(session.getState().selection.link).toBe('b.supports.c')
    session.getState().actions.selectNodes(['b'])
    const before = session.getState().canvas
    await bringLink(client, session, 'claim of b.supports.c', 'Add it')
    expect(session.getState()).toMatchObject({ canvas: before, selection: { link: 'b.supports.c' } })
  })

  it('says so where there is no such link, and leaves all as it was', async () => {
    const { client, session } = on(['a'])
    const before = session.getState()
    await expect(bringLink(client, session, 'gone', 'Add it')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(session.getState()).toEqual(before)
  })
})

describe('showing what an answer holds', () => {
  it('under one id, whatever ids the answer has for it', async () => {
    const { client, session, things, links } = on(['x'])
    const found = { nodes: ['other a', 'a', 'x'], links: ['claim of a.supports.b', 'a.supports.b'], ties: [] }
    const shown = await showFound(client, session, found, 'Add', false)
    expect(things()).toEqual(['a', 'b', 'x'])
    expect(links()).toEqual(['a.supports.b'])
    expect(shown).toMatchObject({ shown: 3, linksBeyond: 0, missing: [] })
    expect(shown.renamed.get('other a')).toBe('a')
  })

  it('also links that it names by their ends alone, and claims among ids', async () => {
    const { client, session, links } = on([])
    const ties = [{ type: 'SUPPORTS', source: 'other a', target: 'b' }]
    await showFound(client, session, { nodes: ['other a', 'b', 'c'], links: [], ties }, 'Show', true)
    expect(links()).toEqual(['a.supports.b'])
    await showFound(client, session, { nodes: ['claim of x.supports.c'], links: [], ties: [] }, 'Show', true)
    expect(links()).toEqual(['x.supports.c'])
  })

  it('and what is past what a canvas takes is counted, links too', async () => {
    const { client, session, things, links } = on([], 2)
    const found = { nodes: [], links: LINKS.map(({ id }) => id), ties: [] }
    const shown = await showFound(client, session, found, 'Show', true)
    expect([things().length, links().length]).toEqual([2, 1])
    expect(shownWords(shown)).toBe(
      '2 things and 1 link on the canvas. 2 more things were not shown: a canvas takes 2 at once. 3 links of the answer are not shown.',
    )
  })

  it('in place of what is there, with the links that it names alone', async () => {
    const { client, session, things, links } = on(['x'])
    const shown = await showFound(
      client,
      session,
      { nodes: ['a', 'b', 'c'], links: ['a.supports.b'], ties: [] },
      'Show',
      true,
    )
    expect(shown).toMatchObject({ shown: 3, beyond: 0, missing: [], whole: true })
    expect(things()).toEqual(['a', 'b', 'c'])
    expect(links()).toEqual(['a.supports.b'])
  })

  it('beside what is there, with all links among them when it names none', async () => {
    const { client, session, things, links } = on(['x'])
    await showFound(client, session, { nodes: ['a', 'c'], links: [], ties: [] }, 'Add', false)
    expect(things()).toEqual(['a', 'c', 'x'])
    expect(links()).toEqual(['c.supports.a', 'x.supports.c'])
    expect(session.getState().selection.nodes).toEqual(['a', 'c'])
  })

  it('as far as the server gives, and says what is not shown', async () => {
    const { client, session, things } = on([], 2)
    const shown = await showFound(client, session, { nodes: ['a', 'b', 'c', 'x'], links: [], ties: [] }, 'Show', true)
    expect(things()).toEqual(['a', 'b'])
    expect(shownWords(shown)).toBe(
      '2 things and 1 link on the canvas. 2 more things were not shown: a canvas takes 2 at once.',
    )
  })

  it('without what is not in the graph, by name; with nothing left the canvas stays', async () => {
    const { client, session, things } = on(['x'])
    const shown = await showFound(client, session, { nodes: ['a', 'gone'], links: [], ties: [] }, 'Add', false)
    expect(shownWords(shown)).toBe('1 thing and 0 links on the canvas. Not in the graph: gone.')
    const none = await showFound(client, session, { nodes: ['gone'], links: [], ties: [] }, 'Replace', true)
    expect(none).toMatchObject({ shown: 0, missing: ['gone'] })
    expect(things()).toEqual(['a', 'x'])
  })
})

it('what is not in the graph takes no place from what is', async () => {
  const { client, session, things } = on([], 2)
  const nodes = ['no 1', 'no 2', 'a', 'no 3', 'b', 'c']
  const shown = await showFound(client, session, { nodes, links: [], ties: [] }, 'Show', true)
  expect(things()).toEqual(['a', 'b'])
  expect(shownWords(shown)).toBe(
    '2 things and 1 link on the canvas. 1 more thing was not shown: a canvas takes 2 at once. Not in the graph: no 1, no 2, no 3.',
  )
  const none = { nodes: ['no 1', 'no 2', 'no 3'], links: [], ties: [] }
  expect(await showFound(client, session, none, 'Show', true)).toMatchObject({ shown: 0, missing: none.nodes })
})

it('says it when there are more links than could be fetched', () =>
  expect(
    shownWords({
      shown: 2,
      links: 1,
      beyond: 0,
      most: 9,
      linksBeyond: 0,
      missing: [],
      whole: false,
      renamed: new Map(),
    }),
  ).toBe('2 things and 1 link on the canvas. There are more links among them than could be fetched.'))
