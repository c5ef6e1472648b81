import { expect, it } from 'vitest'
import { stretched } from '../../../client/layouts/stretch.ts'

const square = { a: { x: 0, y: 0 }, b: { x: 100, y: 100 } }

it('a low canvas draws places out sideways, as far as it has room and no further than twice', () => {
  expect(stretched(square, 1.6)).toEqual({ a: { x: 0, y: 0 }, b: { x: 160, y: 100 } })
  expect(stretched(square, 5).b).toEqual({ x: 200, y: 100 })
})

it.each([
  ['a canvas that is not low', square, 1.4],
  ['what is wide enough already', { ...square, b: { x: 300, y: 100 } }, 2],
  ['things in a row', { ...square, b: { x: 100, y: 0 } }, 3],
  ['one thing', { a: { x: 5, y: 5 } }, 3],
  ['nothing', {}, 3],
])('%s stays as it is', (_, points, aspect) => expect(stretched(points, aspect)).toEqual(points))
