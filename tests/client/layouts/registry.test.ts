import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../../client/layouts/registry.ts'
import { canvas, crowded, nodes } from './graph.ts'

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('layout %s', (_, layout) => {
  it('places every thing at a finite point, and the same graph the same way', async () => {
    const points = await layout.run(canvas, undefined)
    expect(Object.keys(points).sort()).toEqual(nodes.map((node) => node.id).sort())
    expect(Object.values(points).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(await layout.run(canvas, undefined)).toEqual(points)
  })

  it('leaves room for labels', async () => expect(crowded(await layout.run(canvas, undefined))).toEqual([]))
})
