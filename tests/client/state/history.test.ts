import { expect, it } from 'vitest'
import { changed, redone, settled, started, undone } from '../../../client/state/history.ts'

const one = changed(started('a'), 'first', 'b')

it('goes back and forth', () => {
  expect(undone(one).present).toBe('a')
  expect(redone(undone(one)).present).toBe('b')
})

it('names the step for both buttons', () => {
  expect(one.past.at(-1)?.label).toBe('first')
  expect(undone(one).future[0]?.label).toBe('first')
})

it('forgets what was undone after a new change', () => expect(changed(undone(one), 'other', 'c').future).toEqual([]))
it('takes the same value for no change', () => expect(changed(one, 'again', 'b')).toBe(one))
it('settles without a step of its own', () => expect(undone(settled(one, 'b2')).present).toBe('a'))
it('stays where it is at either end', () => {
  expect(undone(started('a')).present).toBe('a')
  expect(redone(one)).toBe(one)
})
