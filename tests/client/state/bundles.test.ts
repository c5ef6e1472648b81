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
