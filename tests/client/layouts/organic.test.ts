import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crossings } from '../../../client/layouts/crossings.ts'
import { organic } from '../../../client/layouts/organic.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { link, thing } from '../make.ts'

it('what is linked stands nearer than what is not', async () => {
  const canvas = addSubgraph(emptyCanvas, {
    nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => thing(id)),
    links: [link('a', 'b'), link('b', 'c'), link('a', 'c'), link('d', 'e'), link('e', 'f'), link('d', 'f')],
  })
  const points = await organic.run(canvas, undefined)
  const distance = (a: string, b: string) => Math.hypot(points[a]!.x - points[b]!.x, points[a]!.y - points[b]!.y)
  expect(distance('a', 'b')).toBeLessThan(Math.min(distance('a', 'd'), distance('a', 'e'), distance('a', 'f')))
})

it('a link of a thing to itself pulls nothing', async () => {
  const canvas = addSubgraph(emptyCanvas, { nodes: [thing('a')], links: [link('a', 'a')] })
  expect(Object.values(await organic.run(canvas, undefined)).every(({ x, y }) => Number.isFinite(x + y))).toBe(true)
})

it('a few things that need not cross do not', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 3, maxLength: 11 }), async (parents) => {
      const tree = addSubgraph(emptyCanvas, {
        nodes: [...parents, 0].map((_, index) => thing(`n${index}`)),
        links: parents.map((parent, index) => link(`n${index + 1}`, `n${parent % (index + 1)}`)),
      })
      expect(crossings(tree, await organic.run(tree, undefined))).toBe(0)
    }),
    { numRuns: 30, seed: 11 },
  ))
