import { expect, it } from 'vitest'
import { parameterType } from '../../../server/parameters/type.ts'

it.each([
  ['List<Choice<a|b>>?', { base: 'Choice', list: true, optional: true, words: ['a', 'b'], range: null }],
  ['Entity', { base: 'Entity', list: false, optional: false, words: [], range: null }],
  [
    'Entity<ArmedGroup|Country>?',
    { base: 'Entity', list: false, optional: true, words: ['ArmedGroup', 'Country'], range: null },
  ],
  ['Choice<1|2>', { base: 'Choice', list: false, optional: false, words: ['1', '2'], range: null }],
  ['List<Status>?', { base: 'Status', list: true, optional: true, words: [], range: null }],
  ['Integer', { base: 'Integer', list: false, optional: false, words: [], range: null }],
  ['Integer<0..100>?', { base: 'Integer', list: false, optional: true, words: [], range: { least: 0, most: 100 } }],
])('%s says what it is made of', (type, parts) => expect(parameterType(type)).toEqual(parts))
