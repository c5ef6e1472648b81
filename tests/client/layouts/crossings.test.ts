import { expect, it } from 'vitest'
import { crossings } from '../../../client/layouts/crossings.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { link, thing } from '../make.ts'

const square = { a: { x: 0, y: 0 }, b: { x: 1, y: 1 }, c: { x: 0, y: 1 }, d: { x: 1, y: 0 } }
const between = (...pairs: [string, string][]) =>
  addSubgraph(emptyCanvas, {
    nodes: Object.keys(square).map((id) => thing(id)),
    links: pairs.map(([a, b], index) => link(a, b, { id: `l${index}` })),
  })

it.each<[string, [string, string][], number]>([
  [
    'diagonals',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    1,
  ],
  [
    'sides',
    [
      ['a', 'c'],
      ['b', 'd'],
    ],
    0,
  ],
  [
    'lines from one thing',
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
    0,
  ],
  [
    'several links of one pair',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    1,
  ],
  [
    'a thing with itself',
    [
      ['a', 'a'],
      ['c', 'd'],
    ],
    0,
  ],
])('%s', (_, pairs, count) => expect(crossings(between(...pairs), square)).toBe(count))

it('what stands nowhere crosses nothing', () =>
  expect(crossings(between(['a', 'b'], ['c', 'd']), { a: square.a, b: square.b })).toBe(0))
