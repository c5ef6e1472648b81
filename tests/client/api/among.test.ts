import { describe, expect, it } from 'vitest'
import { among } from '../../../client/api/among.ts'
import type { Link } from '../../../client/state/fragments.ts'
import { link } from '../make.ts'
import { clientOf, graphOf } from './sent.ts'

const names = (count: number, letter = 't') => Array.from({ length: count }, (_, at) => `${letter}${at}`)
/** Every thing with every other. */
const clique = (ids: readonly string[]) =>
  ids.flatMap((source, at) => ids.slice(at + 1).map((target) => link(source, target)))
const idsOf = (links: readonly Link[]) => links.map(({ id }) => id).sort()

const askedFor = (asked: readonly { operationName?: string }[]) =>
  asked.filter(({ operationName }) => operationName === 'Among').length

describe('things with all links among them', () => {
  it('take one request when they fit', async () => {
    const links = clique(names(4))
    const { client, asked } = clientOf(graphOf(links, 10))
    const found = await among(client, names(4))
    expect(idsOf(found.links)).toEqual(idsOf(links))
    expect(found.nodes).toHaveLength(4)
    expect(found.whole).toBe(true)
    expect(askedFor(asked())).toBe(1)
  })

  it.each([
    ['more things than are taken at once', names(25).map((id, at) => link(id, `t${(at * 7 + 1) % 25}`)), 25, 10],
    ['more links than are given at once', clique(names(8)), 8, 12],
    ['more of both', clique(names(7)), 7, 5],
  ])('come whole: %s', async (_, links, count, most) => {
    const found = await among(clientOf(graphOf(links, most)).client, names(count))
    expect(idsOf(found.links)).toEqual(idsOf(links))
    expect(found.nodes).toHaveLength(count)
    expect(found.whole).toBe(true)
  })

  it('and to others, but not of the others among themselves', async () => {
    const others = names(30, 'o')
    const own = others.map((other) => link('t0', other))
    const { client, asked } = clientOf(graphOf([...own, ...clique(others.slice(0, 6))], 20))
    const found = await among(client, ['t0'], others)
    expect(idsOf(found.links)).toEqual(idsOf(own))
    expect(found.whole).toBe(true)
    expect(askedFor(asked())).toBeLessThan(10)
  })

  it('are told not to be whole when it would take too many requests', async () => {
    const { client, asked } = clientOf(graphOf(clique(names(40)), 5))
    const found = await among(client, names(40))
    expect(found.whole).toBe(false)
    expect(found.links.length).toBeGreaterThan(0)
    expect(askedFor(asked())).toBeLessThanOrEqual(24)
  })

  it('are told not to be whole when two have more links than are given at once', async () => {
    const many = names(6).map((id) => link('a', 'b', { id }))
    const found = await among(clientOf(graphOf(many, 5)).client, ['a', 'b'])
    expect(found).toMatchObject({ whole: false })
    expect(found.links).toHaveLength(5)
  })

  it('fail for what is not in the graph, or leave it out and name it', async () => {
    const { client } = clientOf(graphOf([link('a', 'b')], 10))
    await expect(among(client, ['a', 'gone'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const missing = new Set<string>()
    expect((await among(client, ['a', 'gone', 'b'], ['lost'], missing)).links).toHaveLength(1)
    expect([...missing].sort()).toEqual(['gone', 'lost'])
    expect((await among(client, ['gone'], [], missing)).nodes).toEqual([])
  })
})
