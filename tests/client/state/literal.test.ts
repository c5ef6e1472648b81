import { describe, expect, it } from 'vitest'
import { literalAt } from '../../../client/state/literal.ts'

const tagged = ($type: string, _value: string) => ({ $type, _value })

describe('a literal', () => {
  it.each<[string, unknown]>([
    ["'it''", 'it'],
    [String.raw`"a \"b\" \u00e9\n"`, 'a "b" é\n'],
    ['42', 42],
    ['-0.5e3', tagged('Float', '-500')],
    ['2.5', 2.5],
    ['1.0', tagged('Float', '1')],
    ['9007199254740993', tagged('Integer', '9007199254740993')],
    ['0x1F', 31],
    ['TRUE', true],
    ['null', null],
    ["['a', [1, 2], {b: null}]", ['a', [1, 2], { b: null }]],
    ["{`a b`: 1, 'c': [], d: {}}", { 'a b': 1, c: [], d: {} }],
    ["date('2023-10-05')", tagged('Date', '2023-10-05')],
    ["datetime('2023-10-05T12:00Z')", tagged('OffsetDateTime', '2023-10-05T12:00Z')],
    ["datetime('2023-10-05T12:00')", tagged('LocalDateTime', '2023-10-05T12:00')],
    ["{`$type`: 'odd'}", { $type: 'Map', _value: { $type: 'odd' } }],
    ['// why\n 7', 7],
  ])('%s', (text, value) => expect(literalAt(text, 0)?.value).toEqual(value))

  it.each([
    '',
    'date()',
    'COLLECT { MATCH (n) RETURN n }',
    "'no end",
    '[1, 2',
    '{a 1}',
    '1abc',
    'name',
    '['.repeat(60),
    // Past the largest number it would be infinity.
    '1e400',
    '{a: -1e400}',
  ])('is not %s', (text) => expect(literalAt(text, 0)).toBeNull())

  it('ends where it ends', () => expect(literalAt("x => 'a'; RETURN 1", 5)).toEqual({ value: 'a', end: 8 }))
})
