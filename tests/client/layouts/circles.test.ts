import { expect, it } from 'vitest'
import { bestConnected, circles, distances } from '../../../client/layouts/circles.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { link, thing } from '../make.ts'

const star = addSubgraph(emptyCanvas, {
  nodes: ['a', 'b', 'c', 'd', 'far'].map((id) => thing(id)),
  links: [link('b', 'a'), link('b', 'c'), link('c', 'd')],
})

const inMiddle = (point?: { x: number; y: number }) => point?.x === 0 && point.y === 0

it('distances follow links both ways; what nothing reaches comes last', () =>
  expect(Object.fromEntries(distances(star, 'a'))).toEqual({ a: 0, b: 1, c: 2, d: 3, far: 4 }))

it('the middle is the thing that was selected, or the best connected, of equals the first by id', async () => {
  expect(bestConnected(star)).toBe('b')
  expect(inMiddle((await circles.run(star, undefined)).b)).toBe(true)
  expect(inMiddle((await circles.run(star, 'd')).d)).toBe(true)
})

it('an empty canvas has no middle', async () => {
  expect(bestConnected(emptyCanvas)).toBeUndefined()
  expect(await circles.run(emptyCanvas, undefined)).toEqual({})
})
