import { expect, it } from 'vitest'
import { axisOf, timeline } from '../../../client/layouts/timeline.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { thing, time } from '../make.ts'
import { canvas, nodes } from './graph.ts'

it('the timeline keeps undated things apart from dated ones', async () => {
  const points = await timeline.run(canvas, undefined)
  const dated = nodes.filter((node) => node.when?.from).map((node) => points[node.id]!.y)
  const undated = nodes.filter((node) => !node.when?.from).map((node) => points[node.id]!.y)
  expect(Math.min(...undated)).toBeGreaterThan(Math.max(...dated))
})

it('the timeline puts earlier things left of later ones', async () => {
  const points = await timeline.run(canvas, undefined)
  const dated = nodes
    .filter((node) => node.when?.from)
    .sort((a, b) => (a.when!.from! < b.when!.from! ? -1 : 1))
    .map((node) => points[node.id]!.x)
  expect(dated).toEqual([...dated].sort((a, b) => a - b))
})

const day = (text: string) => time({ from: text, precision: 'DAY' })
const dated = [
  thing('a', { when: day('2021-08-15') }),
  thing('b', { when: time({ from: '2021-08-01', precision: 'MONTH' }) }),
  thing('c', { when: time({ asOf: '2023-10-05' }) }),
  thing('d', { when: time({ to: '2023-10-05', qualifier: 'no later than' }) }),
  thing('e', { when: day('2021-08-15') }),
  thing('f'),
]

it('its axis says of each column what its days say', async () => {
  const points = await timeline.run(addSubgraph(emptyCanvas, { nodes: dated, links: [] }), undefined)
  expect(axisOf(dated, points)?.map(({ words }) => words)).toEqual([
    'Aug 2021',
    '15 Aug 2021',
    'as of 5 Oct 2023',
    'no later than 5 Oct 2023',
  ])
  expect(points.a?.x).toBe(points.e?.x)
})

it('has no axis once a dated thing stands elsewhere, or an undated one among them', async () => {
  const points = await timeline.run(addSubgraph(emptyCanvas, { nodes: dated, links: [] }), undefined)
  expect(axisOf(dated, { ...points, a: { x: 20, y: 0 } })).toBeNull()
  expect(axisOf(dated, { ...points, f: { x: 0, y: 0 } })).toBeNull()
  expect(axisOf(dated, { ...points, b: points.d!, d: points.b! })).toBeNull()
  // What was taken away leaves its column empty.
  expect(axisOf(dated.slice(2), points)).toHaveLength(3)
  expect(axisOf(dated.slice(5), points)).toBeNull()
})
