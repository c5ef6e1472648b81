import { expect, it } from 'vitest'
import { isRecord } from '../../server/record.ts'

it('objects have names, lists and plain values have none', () => {
  expect([{}, { a: 1 }, Object.create(null), new Error('a')].map(isRecord)).toEqual([true, true, true, true])
  expect([null, undefined, [], 'a', 1, true, () => 1].map(isRecord)).toEqual(Array(7).fill(false))
})
