import { expect, it } from 'vitest'
import { plainText } from '../../../server/export/plain.ts'

it.each([
  ['nothing', null, ''],
  ['a text', 'a "b"', 'a "b"'],
  ['a number', 1.5, '1.5'],
  ['a truth value', false, 'false'],
  ['a whole float', { $type: 'Float', _value: '2.0' }, '2'],
  ['a large number', { $type: 'Integer', _value: '9007199254740993' }, '9007199254740993'],
  ['a day', { $type: 'Date', _value: '2023-10-05' }, '2023-10-05'],
  ['a list', ['a', 1], '["a",1]'],
  ['a map', { a: null }, '{"a":null}'],
  ['a map with a key that looks like a tag', { $type: 3, _value: 'x' }, '{"$type":3,"_value":"x"}'],
])('%s', (_, value, text) => expect(plainText(value)).toBe(text))
