import { describe, expect, it } from 'vitest'
import {
  addSubgraph,
  collapse,
  collapses,
  emptyCanvas,
  linkedTo,
  place,
  removeNodes,
  type Canvas,
} from '../../../client/state/canvas.ts'
import { link, thing } from '../make.ts'

const a = thing('a')
const b = thing('b')
const c = thing('c')
const start = place(addSubgraph(emptyCanvas, { nodes: [a], links: [] }), { a: { x: 1, y: 2 } })

describe('adding', () => {
  it('keeps what is there, so that a second answer moves and renames nothing', () => {
    const next = addSubgraph(start, { nodes: [thing('a', { name: 'other' }), b], links: [link('a', 'b')] })
    expect(next.nodes.a).toBe(a)
    expect(next.positions.a).toEqual({ x: 1, y: 2 })
  })

  it('is no change when nothing is new, so that undo has no empty step', () => {
    expect(addSubgraph(start, { nodes: [a], links: [] })).toBe(start)
  })

  it('takes no link without both its ends: nothing could be drawn of it', () => {
    const next = addSubgraph(start, { nodes: [b], links: [link('a', 'b'), link('b', 'c')] })
    expect(Object.keys(next.links)).toEqual(['a.supports.b'])
  })

  it('remembers only what an expand brought itself', () => {
    const next = addSubgraph(start, { nodes: [a, b], links: [link('a', 'b')] }, 'a')
    expect(next.expansions.a).toEqual({ nodes: ['b'], links: ['a.supports.b'] })
  })

  it('joins a second expand of the same thing to the first, so that one collapse takes both back', () => {
    const once = addSubgraph(start, { nodes: [b], links: [link('a', 'b')] }, 'a')
    const twice = addSubgraph(once, { nodes: [c], links: [link('a', 'c')] }, 'a')
    expect(Object.keys(collapse(twice, 'a').nodes)).toEqual(['a'])
  })
})

describe('collapse', () => {
  const expanded = addSubgraph(start, { nodes: [b, c], links: [link('a', 'b'), link('a', 'c')] }, 'a')

  it('takes back what the expand brought, and only that', () => {
    const next = collapse(expanded, 'a')
    expect(Object.keys(next.nodes)).toEqual(['a'])
    expect(next.positions.a).toEqual({ x: 1, y: 2 })
    expect(next.links).toEqual({})
  })

  it('leaves a thing that another link holds', () => {
    const held = addSubgraph(expanded, { nodes: [thing('d')], links: [link('d', 'b')] })
    expect(Object.keys(collapse(held, 'a').nodes).sort()).toEqual(['a', 'b', 'd'])
  })

  it('leaves a thing that was expanded in turn', () => {
    const further = addSubgraph(expanded, { nodes: [thing('d')], links: [link('b', 'd')] }, 'b')
    expect(Object.keys(collapse(further, 'a').nodes).sort()).toEqual(['a', 'b', 'd'])
  })

  it('of a thing that was not expanded changes nothing', () => expect(collapse(expanded, 'c')).toBe(expanded))
})

describe('there is something to collapse', () => {
  const expanded = addSubgraph(start, { nodes: [b, c], links: [link('a', 'b'), link('a', 'c')] }, 'a')

  it('while something is shown that collapsing takes away', () =>
    expect(collapses(expanded, { nodes: [], links: Object.values(expanded.links) }, 'a')).toBe(true))

  it('no more, once what was brought is hidden, was taken away by hand, or was never brought', () => {
    const all = (canvas: Canvas) => ({ nodes: Object.values(canvas.nodes), links: Object.values(canvas.links) })
    expect(collapses(expanded, { nodes: [a], links: [] }, 'a')).toBe(false)
    const emptied = removeNodes(
      expanded,
      Object.keys(expanded.nodes).filter((id) => id !== 'a'),
    )
    expect(collapses(emptied, all(emptied), 'a')).toBe(false)
    expect(collapses(expanded, all(expanded), 'c')).toBe(false)
  })
})

describe('removing', () => {
  it('takes the links with it, so that no link hangs in the air', () => {
    const next = removeNodes(addSubgraph(start, { nodes: [b], links: [link('a', 'b')] }), ['b'])
    expect(next.links).toEqual({})
    expect(next.nodes).toEqual({ a })
  })
})

describe('placing', () => {
  it('ignores things that are not there, so that an old address adds no ghosts', () => {
    expect(place(start, { ghost: { x: 0, y: 0 } })).toBe(start)
  })
})

describe('what a thing is linked to', () => {
  it('is each other thing once, whichever way the links point, and never itself', () => {
    const links = [link('a', 'b'), link('b', 'a'), link('c', 'a'), link('a', 'a'), link('b', 'c')]
    const canvas = addSubgraph(emptyCanvas, { nodes: [a, b, c], links })
    expect(linkedTo(canvas, 'a')).toEqual(['b', 'c'])
    expect(linkedTo(canvas, 'nothing')).toEqual([])
  })
})
