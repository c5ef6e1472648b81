import { expect, it } from 'vitest'
import { bundles, pairId } from '../../../client/state/bundles.ts'
import { link } from '../make.ts'

it('puts both directions of a pair into one bundle', () => {
  const [bundle, ...rest] = bundles([link('a', 'b'), link('b', 'a'), link('a', 'b', { id: 'third' })])
  expect(rest).toEqual([])
  expect(bundle?.links).toHaveLength(3)
  expect(bundle?.id).toBe(pairId('b', 'a'))
})

it('keeps other pairs apart', () => expect(bundles([link('a', 'b'), link('a', 'c')])).toHaveLength(2))

it('no two pairs have the same id, whatever signs their things have', () => {
  const ids = ['a', 'b', 'a|b', 'b|c', 'c', '","', '"']
  const pairs = ids.flatMap((one, at) => ids.slice(at).map((other) => pairId(one, other)))
  expect(new Set(pairs).size).toBe(pairs.length)
})
