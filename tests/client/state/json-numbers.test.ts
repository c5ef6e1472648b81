import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPastLargest, unheldNumber, unheldWords } from '../../../client/state/json-numbers.ts'

it.each([
  ['{"a": 9007199254740993}', '9007199254740993'],
  ['[1, -9007199254740992]', '-9007199254740992'],
  ['{"b": 1e400}', '1e400'],
  ['1e300', '1e300'],
  ['[0, 0.0, -0, 0e5, 1e-400]', '1e-400'],
  ['-0.00001e-330', '-0.00001e-330'],
  ['[5e-324, 0.5, 0]', null],
  ['{"n": "9007199254740993", "1e400": [0.1, 9007199254740991, -5, 1.5e10]}', null],
  ['"a \\" 1e400"', null],
])('the first number of %s that would be changed', (text, found) => expect(unheldNumber(text)).toBe(found))

it('what it lets pass comes out as it went in', () =>
  fc.assert(
    fc.property(fc.json(), (text) => {
      fc.pre(unheldNumber(text) === null)
      expect(JSON.parse(JSON.stringify(JSON.parse(text)))).toEqual(JSON.parse(text))
    }),
  ))

it.each([
  ['1e400', true],
  ['-1e400', true],
  ['Infinity', false],
  ['1e308', false],
])('%s is past the largest number: %s', (text, past) => expect(isPastLargest(text)).toBe(past))

it('says which number it is, and how Cypher can have it', () => {
  expect(unheldWords('{"a": [1, "1e400"]}')).toBeNull()
  expect(unheldWords('{"a": 1e400}')).toMatch(/ 1e400 .*"Infinity"/)
  expect(unheldWords('[9007199254740993]')).toMatch(/ 9007199254740993 .*"_value": "9007199254740993"/)
})
