import { expect, it } from 'vitest'
import { allBut, byKind, byName, counted, toggled } from '../../../../client/features/filters/counts.ts'

it('values are counted, each once, in the order asked for', () => {
  expect(counted(['b', 'a', 'b'], byName)).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  expect(counted(['Film', 'Event', 'Country', 'Animal'], byKind).map(([kind]) => kind)).toEqual([
    'Country',
    'Event',
    'Animal',
    'Film',
  ])
})

it('a value is put in or taken out; the set before stays as it was', () => {
  const before = new Set(['a'])
  expect(toggled(before, 'b')).toEqual(new Set(['a', 'b']))
  expect(toggled(before, 'a')).toEqual(new Set())
  expect(before).toEqual(new Set(['a']))
})

it('only one leaves all others', () => expect(allBut(['a', 'b', 'c'], 'b')).toEqual(new Set(['a', 'c'])))
