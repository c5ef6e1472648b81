import { expect, it } from 'vitest'
import { Detours } from '../../../client/layouts/detour.ts'

const at = (id: string, x: number, y: number) => ({ id, x, y, r: 20 })
const [a, b, c] = [at('a', 0, 0), at('b', 400, 0), at('c', 200, 0)]

it('goes round what is in the way, and keeps off it', () => {
  const way = new Detours([a, b, c], 14).find(a, b)
  expect(way?.length).toBeGreaterThan(3)
  expect(way?.every(({ x, y }) => Math.hypot(x - c.x, y - c.y) >= 34)).toBe(true)
})

it('is none where everything round a thing is taken', () => {
  const wall = Array.from({ length: 14 }, (_, index) =>
    at(`w${index}`, 90 * Math.cos((index * Math.PI) / 7), 90 * Math.sin((index * Math.PI) / 7)),
  )
  expect(new Detours([a, b, ...wall], 14).find(a, b)).toBeNull()
})

it('is none where it would be many times as long as the straight way', () => {
  const wall = Array.from({ length: 61 }, (_, index) => at(`w${index}`, 60, (index - 30) * 40))
  const near = at('near', 120, 0)
  expect(new Detours([a, near, ...wall], 14).find(a, near)).toBeNull()
})

it('is not looked for where things are scattered too widely for a grid', () =>
  expect(new Detours([a, at('far', 1e6, 1e6)], 14).find(a, b)).toBeNull())
