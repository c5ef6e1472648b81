import { describe, expect, it } from 'vitest'
import { placeBeside, spread } from '../../../client/layouts/place.ts'
import { addSubgraph, emptyCanvas, place } from '../../../client/state/canvas.ts'
import { link, thing } from '../make.ts'
import { crowded, links, nodes } from './graph.ts'

describe('new things', () => {
  const placed = place(addSubgraph(emptyCanvas, { nodes: nodes.slice(0, 3), links: [] }), {
    n0: { x: 0, y: 0 },
    n1: { x: 200, y: 0 },
    n2: { x: 0, y: 150 },
  })
  const grown = addSubgraph(placed, { nodes, links })

  it('get places of their own beside the placed ones, which are not among the answer', () => {
    const found = placeBeside(grown)
    expect(Object.keys(found).sort()).toEqual(
      nodes
        .slice(3)
        .map((node) => node.id)
        .sort(),
    )
    expect(crowded({ ...grown.positions, ...found })).toEqual([])
  })

  it('keep off the line between two others, though their place would be in its middle', () => {
    const tied = place(addSubgraph(emptyCanvas, { nodes: [thing('a'), thing('b')], links: [link('a', 'b')] }), {
      a: { x: -400, y: 0 },
      b: { x: 400, y: 0 },
    })
    const { c } = placeBeside(addSubgraph(tied, { nodes: [thing('c')], links: [link('c', 'a'), link('b', 'c')] }))
    expect(Math.abs(c!.y)).toBeGreaterThan(40)
    expect(Math.abs(c!.x)).toBeLessThan(400)
  })
})

it('spreading parts two things on the same spot', () =>
  expect(crowded(spread({ a: { x: 0, y: 0 }, b: { x: 0, y: 0 } }))).toEqual([]))
