import { expect, it } from 'vitest'
import { literalAsJson } from '../../../server/library/literal.ts'

it.each([
  ["'a'", 'a'],
  ['"it\'s"', "it's"],
  ['3', 3],
  ['-2.5', -2.5],
  ['true', true],
  ['FALSE', false],
  ['null', null],
  ['[]', []],
  ["['a', 1, [null]]", ['a', 1, [null]]],
  ['{}', {}],
  ["{a: 1, `b c`: {d: ['x']}}", { a: 1, 'b c': { d: ['x'] } }],
  [' 1 // one', 1],
])('%s', (cypher, json) => expect(literalAsJson(cypher)).toEqual(json))

it.each([
  "date('2023-10-05')",
  'n.name',
  '1 + 1',
  '- true',
  "'open",
  '[1',
  '[1,]',
  '{a 1}',
  '{a: }',
  '',
  '$p',
  '1 2',
  '['.repeat(60) + ']'.repeat(60),
])('%s is none', (cypher) => expect(literalAsJson(cypher)).toBeUndefined())
