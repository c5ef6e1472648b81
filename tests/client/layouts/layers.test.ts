import { expect, it } from 'vitest'
import { layers } from '../../../client/layouts/layers.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { thing } from '../make.ts'

it('has a band of rows for each kind, who acts above what happens, kinds that are not ours below', async () => {
  const canvas = addSubgraph(emptyCanvas, {
    nodes: [
      thing('own', { kind: 'Film' }),
      thing('event', { kind: 'Event' }),
      ...Array.from({ length: 10 }, (_, index) => thing(`country-${index}`, { kind: 'Country' })),
    ],
    links: [],
  })
  const points = await layers.run(canvas, undefined)
  const heights = Object.values(points).map(({ y }) => y)
  const perRow = [...new Set(heights)].map((row) => heights.filter((y) => y === row).length)
  expect(perRow.sort()).toEqual([1, 1, 1, 9])
  expect(points['country-9']!.y).toBeGreaterThan(points['country-0']!.y)
  expect(points.event!.y).toBeGreaterThan(points['country-9']!.y)
  expect(points.own!.y).toBeGreaterThan(points.event!.y)
})
