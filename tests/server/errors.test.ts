import { expect, it } from 'vitest'
import { codeOf, messageOf, SightlineError } from '../../server/errors.ts'

it('an error carries its code, what programs need, and its cause', () => {
  const cause = new Error('inside')
  const error = new SightlineError('TOO_LARGE', 'Too much.', { max: 3 }, { cause })
  expect(error).toMatchObject({ code: 'TOO_LARGE', message: 'Too much.', details: { max: 3 }, cause })
  expect(new SightlineError('BUSY', 'Wait.').details).toEqual({})
})

it('what was thrown is told, whatever it is', () => {
  expect([new Error('a'), 'b', null, undefined, 3].map(messageOf)).toEqual(['a', 'b', 'null', 'undefined', '3'])
})

it('a code is a text', () => {
  expect(codeOf(Object.assign(new Error(), { code: 'ENOENT' }))).toBe('ENOENT')
  expect([new Error('a'), { code: 3 }, 'ENOENT', null, undefined].map(codeOf)).toEqual(Array(5).fill(undefined))
})
