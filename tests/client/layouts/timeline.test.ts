import { expect, it } from 'vitest'
import { timeline } from '../../../client/layouts/timeline.ts'
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
