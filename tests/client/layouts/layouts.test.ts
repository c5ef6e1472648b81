import { describe, expect, it } from 'vitest'
import { toElements } from '../../../client/canvas/elements.ts'
import { neighbourTowards } from '../../../client/canvas/elements.ts'
import { LAYOUTS } from '../../../client/layouts/registry.ts'
import { placeBeside, ROOM, spread } from '../../../client/layouts/place.ts'
import { addSubgraph, emptyCanvas, place } from '../../../client/state/canvas.ts'
import { noFilters, visible } from '../../../client/state/filters.ts'
import { guessed } from '../../../client/state/perspective.ts'
import { link, thing, time } from '../make.ts'

const nodes = Array.from({ length: 60 }, (_, index) =>
  thing(
    `n${index}`,
    index % 4 === 0
      ? { kind: 'Event', when: time(index % 8 === 0 ? { from: `2023-0${1 + (index % 9)}-01`, precision: 'DAY' } : {}) }
      : {},
  ),
)
const links = nodes.slice(1).map((node, index) => link(`n${Math.floor(index / 3)}`, node.id))
const canvas = addSubgraph(emptyCanvas, { nodes, links })
const crowded = (points: Readonly<Record<string, { x: number; y: number }>>) => {
  const list = Object.values(points)
  return list.flatMap((a, index) =>
    list.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < ROOM.x - 2 && Math.abs(a.y - b.y) < ROOM.y - 2),
  )
}

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('layout %s', (_, layout) => {
  it('places every thing at a finite point, and the same graph the same way', async () => {
    const points = await layout.run(canvas, undefined)
    expect(Object.keys(points).sort()).toEqual(nodes.map((node) => node.id).sort())
    expect(Object.values(points).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(await layout.run(canvas, undefined)).toEqual(points)
  })

  it('leaves room for labels', async () => expect(crowded(await layout.run(canvas, undefined))).toEqual([]))
})

it('the timeline keeps undated things apart from dated ones', async () => {
  const points = await LAYOUTS.find((layout) => layout.id === 'timeline')!.run(canvas, undefined)
  const dated = nodes.filter((node) => node.when?.from).map((node) => points[node.id]!.y)
  const undated = nodes.filter((node) => !node.when?.from).map((node) => points[node.id]!.y)
  expect(Math.min(...undated)).toBeGreaterThan(Math.max(...dated))
})

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

describe('elements', () => {
  const looks = { shown: guessed, order: [], schema: null }
  const pair = addSubgraph(emptyCanvas, {
    nodes: [thing('a'), thing('b')],
    links: [
      link('a', 'b', { status: 'CONTESTED' }),
      link('b', 'a', { id: 'two' }),
      link('a', 'b', { id: 'three', status: 'DEDUCED' }),
    ],
  })
  const { edges } = toElements(visible(pair, noFilters), looks)

  it('draw one bundle with its count, split in two strands when it is contested', () => {
    expect(edges.map((edge) => [edge.count, edge.strand])).toEqual([
      [3, 'affirmed'],
      [3, 'denied'],
    ])
  })

  it('point both ways when its links do', () => expect(edges[0]?.arrows).toBe('both'))
})

describe('walking', () => {
  const around = [
    { id: 'right', x: 100, y: 10 },
    { id: 'far', x: 300, y: 0 },
    { id: 'up', x: 0, y: -50 },
  ]
  it('goes to the nearest in the direction', () =>
    expect(neighbourTowards({ x: 0, y: 0 }, { x: 1, y: 0 }, around)).toBe('right'))
  it('goes nowhere where there is none', () =>
    expect(neighbourTowards({ x: 0, y: 0 }, { x: -1, y: 0 }, around)).toBeUndefined())
})
